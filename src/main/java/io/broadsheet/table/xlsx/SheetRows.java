package io.broadsheet.table.xlsx;

import io.broadsheet.table.Cell;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** Writes the rows of a sheet, some at a time. */
final class SheetRows {
    /** How many rows are in memory at most. */
    private static final int AT_ONCE = 500;
    /** What spreadsheets would take for the code of a character. */
    private static final Pattern CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** Orange and blue, which nobody takes for each other, the stronger the darker. */
    private static final Map<String, String> COLOURS =
            Map.of("very negative", "F4B183", "negative", "FBE5D6", "positive", "DDEBF7", "very positive", "9DC3E6");

    private final Worksheet sheet;
    private final List<Heading> headings;
    private final boolean forPeople;
    private int row;
    private int flushed;

    SheetRows(Worksheet sheet, List<Heading> headings, boolean forPeople) {
        this.sheet = sheet;
        this.headings = headings;
        this.forPeople = forPeople;
    }

    /** Writes the titles of the columns. */
    void head() {
        for (int i = 0; i < headings.size(); i++) {
            sheet.width(i, headings.get(i).width());
            sheet.inlineString(0, i, headings.get(i).title());
        }
        for (int i = 0; i < headings.size(); i++) {
            StyleSetter style =
                    sheet.style(0, i).bold().verticalAlignment("center").fillColor("D9E2F3");
            if (headings.get(i).isOfNumbers()) {
                // Beside the button of the filter.
                style.horizontalAlignment("right").indent(2);
            } else {
                placed(style, i);
            }
            style.set();
        }
        sheet.rowHeight(0, RowHeight.LINE + 7);
        row = 1;
        flushed = 1;
    }

    /** Writes a row. */
    void add(List<Cell> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell instanceof Cell.Text text) {
                text(i, text.text());
            } else if (cell instanceof Cell.Whole whole) {
                sheet.value(row, i, whole.number());
            } else if (cell instanceof Cell.Score score) {
                sheet.value(row, i, score.number());
            }
        }
        if (forPeople) {
            int lines = RowHeight.lines(cells, headings);
            if (lines > 1) {
                sheet.rowHeight(row, lines * RowHeight.LINE);
            }
        }
        row++;
        if (row - flushed >= AT_ONCE) {
            flush();
        }
    }

    /** Writes text as text, whatever it looks like. */
    private void text(int column, String text) {
        String plain = CODED.matcher(text).replaceAll("_x005F_");
        if (plain.equals(plain.strip())) {
            sheet.inlineString(row, column, plain);
        } else {
            sheet.inlineString(row, column, RichText.builder().run(plain).end().build());
        }
        if (headings.get(column).look() == Heading.Look.TONE && COLOURS.containsKey(text)) {
            sheet.style(row, column).fillColor(COLOURS.get(text)).set();
        }
    }

    /** Lets go of what is in memory. */
    void flush() throws IOException {
        if (row > flushed) {
            for (int i = 0; i < headings.size(); i++) {
                style(i);
            }
            flushed = row;
        }
        sheet.flush();
    }

    private void style(int column) {
        Heading.Look look = headings.get(column).look();
        if (!forPeople && look != Heading.Look.FULL_SCORE) {
            return;
        }
        StyleSetter style = sheet.range(flushed, column, row - 1, column).style();
        if (forPeople) {
            style.verticalAlignment("top")
                    .wrapText(headings.get(column).wraps())
                    .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                    .borderColor(BorderSide.BOTTOM, "FFD9D9D9");
            placed(style, column);
        }
        if (look == Heading.Look.COUNT) {
            style.format("#,##0");
        } else if (look == Heading.Look.SCORE) {
            style.format("0.00");
        } else if (look == Heading.Look.FULL_SCORE) {
            style.format("0.0000");
        }
        style.set();
    }

    /** Numbers at the right, and text that would touch them a little away from them. */
    private void placed(StyleSetter style, int column) {
        if (headings.get(column).isOfNumbers()) {
            style.horizontalAlignment("right");
        } else if (column > 0 && headings.get(column - 1).isOfNumbers()) {
            style.horizontalAlignment("left").indent(1);
        }
    }
}
