package io.broadsheet.report.chart;

import java.util.Optional;

/**
 * Draws bars as an SVG element for a page. Safe for use by many threads.
 *
 * <p>Its words stay words, in the page's own font and colour, so that it prints, grows and turns dark with the page.
 */
public final class BarChart {
    private BarChart() {}

    /**
     * Draws bars.
     *
     * @param id unique in the page
     * @return the element; empty if the machine has no fonts to measure words with
     */
    public static Optional<String> svg(Bars bars, String id) {
        return Fonts.areThere() ? Optional.of(BarDrawing.svg(bars, id)) : Optional.empty();
    }
}
