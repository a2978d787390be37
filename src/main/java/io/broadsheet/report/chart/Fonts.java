package io.broadsheet.report.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;

/** Whether words can be measured, which servers without any font, and small Java installations, cannot. */
final class Fonts {
    private static final boolean THERE = probe();

    private Fonts() {}

    static boolean areThere() {
        return THERE;
    }

    private static boolean probe() {
        System.setProperty("java.awt.headless", "true");
        try {
            return new Font(Font.SANS_SERIF, Font.PLAIN, 1)
                            .getStringBounds("a", new FontRenderContext(null, true, true))
                            .getWidth()
                    > 0;
        } catch (RuntimeException | LinkageError | InternalError e) {
            // Which of them depends on what is missing.
            return false;
        }
    }
}
