package io.broadsheet.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnitSource;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/** The drawing itself, with the means of the JDK's windows, which not every machine has. Without a state. */
final class BarDrawing {
    private static final int WIDTH = 480;
    private static final int BAR = 26;
    private static final int AROUND = 56;
    private static final int LONGEST_LABEL = 40;
    /** The page's style gives these their colours in the dark. */
    private static final Color INK = new Color(0x33, 0x33, 0x33);

    private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    private static final Color GRID = new Color(0xcc, 0xcc, 0xcc);
    private static final Color NOTHING = new Color(0, 0, 0, 0);

    private BarDrawing() {}

    static String svg(Bars bars, String id) {
        int height =
                AROUND + BAR * Math.max(1, bars.rows().size()) + (bars.series().size() > 1 ? BAR : 0);
        SVGGraphics2D graphics = new SVGGraphics2D(WIDTH, height);
        // Its ids are drawn by chance otherwise.
        graphics.setDefsKeyPrefix(id);
        chart(bars).draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height));
        String element = graphics.getSVGElement(id, false, new ViewBox(0, 0, WIDTH, height), null, null);
        return element.replaceFirst(
                "<svg ", "<svg role=\"img\" aria-label=\"" + Matcher.quoteReplacement(escaped(bars.title())) + "\" ");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** Made from its parts: the library's factory and themes load all kinds of charts there are. */
    private static JFreeChart chart(Bars bars) {
        CategoryPlot plot = new CategoryPlot(dataset(bars), labels(), lengths(bars), renderer(bars));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setBackgroundPaint(NOTHING);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setRangeGridlinePaint(GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1f));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(INK);
        JFreeChart chart = new JFreeChart(null, FONT, plot, bars.series().size() > 1);
        chart.setBackgroundPaint(NOTHING);
        Optional.ofNullable(chart.getLegend()).ifPresent(BarDrawing::dress);
        return chart;
    }

    private static void dress(LegendTitle legend) {
        legend.setItemFont(FONT);
        legend.setItemPaint(INK);
        legend.setBackgroundPaint(NOTHING);
        legend.setFrame(BlockBorder.NONE);
    }

    private static StackedBarRenderer renderer(Bars bars) {
        StackedBarRenderer renderer = bars.scale() instanceof Bars.Scale.Signed signed
                ? new SignedRenderer(bars, new Color(signed.below()))
                : new StackedBarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        for (int i = 0; i < bars.series().size(); i++) {
            renderer.setSeriesPaint(i, new Color(bars.series().get(i).colour()));
        }
        if (bars.series().size() == 1) {
            labelBars(renderer, bars);
        }
        return renderer;
    }

    /** Writes the length of each bar at its end. */
    private static void labelBars(StackedBarRenderer renderer, Bars bars) {
        renderer.setRenderAsPercentages(false);
        renderer.setDefaultItemLabelGenerator(
                new StandardCategoryItemLabelGenerator("{2}", format(isSigned(bars) ? "0.00" : "#,##0")));
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(FONT);
        renderer.setDefaultItemLabelPaint(INK);
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        renderer.setDefaultNegativeItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT));
    }

    private static boolean isSigned(Bars bars) {
        return bars.scale() instanceof Bars.Scale.Signed;
    }

    private static DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }

    /** What is below nothing has a colour of its own. */
    private static final class SignedRenderer extends StackedBarRenderer {
        private static final long serialVersionUID = 1;

        private final transient Bars bars;
        private final Color below;

        SignedRenderer(Bars bars, Color below) {
            this.bars = bars;
            this.below = below;
        }

        @Override
        public Paint getItemPaint(int series, int row) {
            return bars.rows().get(row).lengths().get(series) < 0 ? below : super.getItemPaint(series, row);
        }
    }

    private static CategoryAxis labels() {
        CategoryAxis labels = new CategoryAxis();
        labels.setTickLabelFont(FONT);
        labels.setTickLabelPaint(INK);
        labels.setMaximumCategoryLabelWidthRatio(0.42f);
        labels.setMaximumCategoryLabelLines(2);
        labels.setCategoryMargin(0.3);
        labels.setLowerMargin(0.01);
        labels.setUpperMargin(0.01);
        labels.setAxisLineVisible(false);
        labels.setTickMarksVisible(false);
        return labels;
    }

    private static NumberAxis lengths(Bars bars) {
        NumberAxis lengths = new NumberAxis(bars.axis());
        lengths.setLabelFont(FONT);
        lengths.setLabelPaint(INK);
        lengths.setTickLabelFont(FONT);
        lengths.setTickLabelPaint(INK);
        lengths.setAxisLineVisible(false);
        if (isSigned(bars)) {
            lengths.setRange(-1, 1);
            lengths.setStandardTickUnits(new NumberTickUnitSource(false, format("0.0")));
        } else {
            lengths.setStandardTickUnits(new NumberTickUnitSource(true, format("#,##0")));
            // Room for the lengths at the ends.
            lengths.setUpperMargin(0.12);
        }
        return lengths;
    }

    private static DefaultCategoryDataset dataset(Bars bars) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int row = 0; row < bars.rows().size(); row++) {
            Label label = new Label(row, shortened(bars.rows().get(row).label()));
            List<Double> values = bars.rows().get(row).lengths();
            for (int i = 0; i < values.size(); i++) {
                dataset.addValue(values.get(i), bars.series().get(i).name(), label);
            }
        }
        return dataset;
    }

    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST_LABEL
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1))
                                .strip() + "…";
    }

    /** Bars with equal words stay apart. */
    private record Label(int row, String words) implements Comparable<Label> {
        @Override
        public int compareTo(Label other) {
            return Integer.compare(row, other.row);
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
