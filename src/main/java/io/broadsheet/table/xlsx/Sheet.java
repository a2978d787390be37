package io.broadsheet.table.xlsx;

import io.broadsheet.table.Cell;
import io.broadsheet.table.CellLimit;
import io.broadsheet.table.RowSpool;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A sheet whose rows wait for their turn: a workbook is written one sheet after another, and rows come an article at a time. */
final class Sheet implements Closeable {
    private static final int NARROWEST = 8;
    private static final int WIDEST = 50;

    private final String name;
    private final boolean forPeople;
    private final List<Heading> headings;
    private final int[] longest;
    private final RowSpool rows;
    private final long mostRows;
    private long leftOut;

    /**
     * An empty sheet.
     *
     * @param name at most 31 characters, and another than other sheets' whatever their case
     * @param headings the columns
     * @param forPeople whether it is for reading rather than for reckoning
     * @param file where its rows wait
     * @param mostRows how many rows it takes, its first included
     */
    Sheet(String name, List<Heading> headings, boolean forPeople, Path file, long mostRows) throws IOException {
        this.name = name;
        this.headings = List.copyOf(headings);
        this.forPeople = forPeople;
        this.mostRows = mostRows;
        this.longest = headings.stream()
                .mapToInt(heading -> heading.title().length() + 5)
                .toArray();
        this.rows = new RowSpool(file);
    }

    String name() {
        return name;
    }

    boolean isForPeople() {
        return forPeople;
    }

    long rows() {
        return rows.rows();
    }

    /** The columns, those without a width as wide as what is in them. */
    List<Heading> headings() {
        List<Heading> fitted = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            fitted.add(
                    heading.width() > 0
                            ? heading
                            : new Heading(
                                    heading.title(),
                                    heading.look(),
                                    Math.max(NARROWEST, Math.min(WIDEST, longest[i]))));
        }
        return fitted;
    }

    /**
     * Adds a row, if there is room.
     *
     * @return how many of its cells were too long and were cut
     */
    int add(List<Cell> row) throws IOException {
        if (rows.rows() + 1 >= mostRows) {
            leftOut++;
            return 0;
        }
        int cut = 0;
        List<Cell> cells = new ArrayList<>(row);
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Cell.Text text && CellLimit.isExceeded(text.text())) {
                cells.set(i, new Cell.Text(CellLimit.cut(text.text())));
                cut++;
            }
            longest[i] = Math.max(longest[i], cells.get(i).plain().length() + 1);
        }
        rows.add(cells);
        return cut;
    }

    void each(RowSpool.Taker taker) throws IOException {
        rows.each(taker);
    }

    /** That there was no room for all rows. */
    Optional<String> shortfall() {
        return leftOut == 0
                ? Optional.empty()
                : Optional.of(
                        XlsxFormat.FILE + ": the sheet " + name + " lacks "
                                + String.format(Locale.ROOT, "%,d", leftOut) + " rows beyond the "
                                + String.format(Locale.ROOT, "%,d", mostRows)
                                + " that a sheet takes; the CSV files have them all, and --sqlite and --parquet open such tables faster");
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
