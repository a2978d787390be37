package io.broadsheet.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A table's definition.
 *
 * @param <R> what a row is made from
 * @param name its file's name without the ending
 * @param row what one row is
 * @param columns its columns, keys first
 * @param primaryKey the columns that together name a row; empty when rows have no key
 * @param foreignKeys the columns that point into other tables, or to other rows of this one
 */
public record Table<R>(
        String name, String row, List<Column<R, ?>> columns, List<String> primaryKey, List<ForeignKey> foreignKeys) {
    /**
     * Columns that hold the key of another row.
     *
     * @param fields the columns here
     * @param table the table of that row
     * @param references its columns
     * @param optional whether one of the columns may be empty, which is then the key of no row
     */
    public record ForeignKey(List<String> fields, String table, List<String> references, boolean optional) {
        public ForeignKey {
            fields = List.copyOf(fields);
            references = List.copyOf(references);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        foreignKeys = List.copyOf(foreignKeys);
    }

    /** The same table without the columns that are written only when asked for. */
    Table<R> withoutRequested() {
        return new Table<>(
                name,
                row,
                columns.stream().filter(column -> !column.onRequest()).toList(),
                primaryKey,
                foreignKeys);
    }

    /** The same table with more columns of text at its end, whose cells do not come from its rows. */
    public Table<R> with(List<Column<R, ?>> more) {
        List<Column<R, ?>> all = new ArrayList<>(columns);
        all.addAll(more);
        return new Table<>(name, row, all, primaryKey, foreignKeys);
    }

    /** The names of the columns. */
    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /** The cells of a row, one a column. */
    public List<Cell> cells(R row) {
        return columns.stream().map(column -> column.cell(row)).toList();
    }

    static ForeignKey toArticle() {
        return toArticle("article_id");
    }

    static ForeignKey toArticle(String field) {
        return new ForeignKey(List.of(field), "articles", List.of("article_id"), false);
    }

    static ForeignKey toSection() {
        return inArticle("section_id", "sections", "section_id");
    }

    static ForeignKey toSectionEntity() {
        List<String> key = List.of("article_id", "section_id", "entity_id");
        return new ForeignKey(key, "entities", key, false);
    }

    static ForeignKey inArticle(String field, String table, String reference) {
        return new ForeignKey(List.of("article_id", field), table, List.of("article_id", reference), false);
    }

    /** The same, but some rows have none. */
    static ForeignKey inArticleIfAny(String field, String table, String reference) {
        return new ForeignKey(List.of("article_id", field), table, List.of("article_id", reference), true);
    }
}
