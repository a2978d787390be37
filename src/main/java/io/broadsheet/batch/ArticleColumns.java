package io.broadsheet.batch;

import io.broadsheet.metadata.GivenFacts;
import io.broadsheet.metadata.UserColumn;
import io.broadsheet.metadata.UserColumns;
import io.broadsheet.model.Failure;
import io.broadsheet.model.FailureCode;
import io.broadsheet.store.StoreReader;
import io.broadsheet.table.Cell;
import io.broadsheet.table.Column;
import io.broadsheet.table.CorrectedColumn;
import io.broadsheet.table.Table;
import io.broadsheet.table.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table of articles with the columns that users' metadata and the documents' own fields add to it, and its rows: what users say
 * of title and byline stands in place of what was found, and which article it is a copy of. Joined when the tables are written, so that other metadata needs no
 * new analysis.
 */
final class ArticleColumns {
    /** More columns of documents' fields than anybody reads; corpora whose records each have names of their own exist. */
    static final int MOST_FIELDS = 100;

    private final StoreReader reader;
    private final CorrectedRun corrected;
    private final UserColumns columns;
    private final long leftOut;

    private ArticleColumns(StoreReader reader, CorrectedRun corrected, UserColumns columns, long leftOut) {
        this.corrected = corrected;
        this.reader = reader;
        this.columns = columns;
        this.leftOut = leftOut;
    }

    /** The columns of the run that a store holds. */
    static ArticleColumns of(StoreReader reader, CorrectedRun corrected) throws IOException {
        List<String> fields = reader.fieldNames(MOST_FIELDS);
        Table<?> own = corrected.isInForce() ? CorrectedColumn.in(Tables.articles()) : Tables.articles();
        return new ArticleColumns(
                reader,
                corrected,
                UserColumns.of(reader.userColumns(), fields, own.header()),
                reader.numberOfFieldNames() - fields.size());
    }

    /** A table as it is written: that of the articles with these columns, every other as it is. */
    Table<?> of(Table<?> table) {
        Table<?> whole = isOfArticles(table) ? withColumns(table, columns.columns()) : table;
        return corrected.isInForce() ? CorrectedColumn.in(whole) : whole;
    }

    private static <R> Table<R> withColumns(Table<R> table, List<UserColumn> more) {
        return table.with(more.stream()
                .<Column<R, ?>>map(column -> Column.ofUser(column.name(), column.description()))
                .toList());
    }

    /** An article's rows in a table, with the cells of these columns. */
    List<List<Cell>> rows(Table<?> table, String articleId) throws IOException {
        boolean isMarked = corrected.isInForce() && CorrectedColumn.isFor(table);
        List<List<Cell>> rows = reader.rows(isMarked ? CorrectedColumn.in(table) : table, articleId);
        if (!isOfArticles(table)) {
            return rows;
        }
        List<Cell> more = columns.cells(reader.userCells(articleId), reader.fields(articleId)).stream()
                .map(Cell::text)
                .toList();
        GivenFacts facts = reader.givenFacts(articleId);
        List<List<Cell>> joined = new ArrayList<>();
        for (List<Cell> row : rows) {
            List<Cell> cells = new ArrayList<>(row);
            replace(table, cells, "title", facts.title());
            replace(table, cells, "byline", facts.byline());
            replace(table, cells, "copy_of", reader.copies().firstOf(articleId));
            cells.addAll(table.columns().size(), more);
            joined.add(cells);
        }
        return joined;
    }

    private static void replace(Table<?> table, List<Cell> cells, String column, String given) {
        if (!given.isEmpty()) {
            cells.set(table.header().indexOf(column), Cell.text(given));
        }
    }

    private static boolean isOfArticles(Table<?> table) {
        return table.name().equals(Tables.articles().name());
    }

    /** That some fields have no column. */
    Optional<Failure> trouble() {
        return leftOut == 0
                ? Optional.empty()
                : Optional.of(
                        new Failure(
                                "",
                                "",
                                "metadata",
                                FailureCode.METADATA_COLUMNS_LEFT_OUT,
                                "the documents have fields of " + leftOut + " more names than the " + MOST_FIELDS
                                        + " most frequent, which are columns of articles.csv; put what you need into a file for --metadata"));
    }
}
