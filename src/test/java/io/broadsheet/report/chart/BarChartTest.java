package io.broadsheet.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BarChartTest {
    private static final Bars BARS = new Bars(
            "Sentiment <of> \"sections\"",
            "sentiment",
            List.of(new Bars.Series("sentiment", 0x0072b2)),
            List.of(
                    new Bars.Row("Why Now & Then", List.of(0.25)),
                    new Bars.Row("Why Now & Then", List.of(-0.5)),
                    new Bars.Row("A heading that is by far too long to stand beside a bar", List.of(0.0))),
            new Bars.Scale.Signed(0xd55e00));

    private final Locale locale = Locale.getDefault();

    @AfterEach
    void resetLocale() {
        Locale.setDefault(locale);
    }

    @Test
    void writesLabelsAndLengthsAsWords() {
        String svg = BarChart.svg(BARS, "c").orElseThrow();

        assertThat(svg)
                .contains(">0.25<", ">-0.50<", ">Why Now &amp; Then<", "fill:rgb(213,94,0)", "fill:rgb(0,114,178)")
                .contains("role=\"img\" aria-label=\"Sentiment &lt;of> &quot;sections&quot;\"")
                .doesNotContain("by far too long to stand");
    }

    @Test
    void keepsBarsWithEqualLabelsApart() {
        assertThat(BarChart.svg(BARS, "c").orElseThrow().split(">Why Now &amp; Then<", -1))
                .hasSize(3);
    }

    @Test
    void drawsTheSameInAnyLocale() {
        String svg = BarChart.svg(BARS, "c").orElseThrow();
        Locale.setDefault(Locale.GERMANY);

        assertThat(BarChart.svg(BARS, "c")).contains(svg);
    }

    @Test
    void drawsSeveralPartsWithALegend() {
        Bars bars = new Bars(
                "Quotes",
                "quotes",
                List.of(new Bars.Series("direct", 0x0072b2), new Bars.Series("indirect", 0x999999)),
                List.of(new Bars.Row("Ada Moreno", List.of(3.0, 1.0))),
                new Bars.Scale.Counted());

        assertThat(BarChart.svg(bars, "c").orElseThrow()).contains(">direct<", ">indirect<", ">Ada Moreno<");
    }
}
