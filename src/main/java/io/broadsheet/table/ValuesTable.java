package io.broadsheet.table;

import io.broadsheet.model.Value;
import io.broadsheet.table.ArticleTable.Part;
import java.util.List;

/** The times and numbers. */
final class ValuesTable {
    static final ArticleTable<Part<Value>> TABLE = new ArticleTable<>(
            new Table<>(
                    "values",
                    "a date, time, duration, set, sum of money, percentage, number or ordinal",
                    List.of(
                            Column.text("article_id", Descriptions.ARTICLE_ID, Part::articleId),
                            Column.text(
                                    "section_id",
                                    Descriptions.SECTION_ID,
                                    row -> row.item().sectionId()),
                            Column.text(
                                    "sentence_id",
                                    "The sentence it stands in.",
                                    row -> row.item().sentenceId()),
                            Column.text(
                                    "surface",
                                    "The words as they stand.",
                                    row -> row.item().surface()),
                            Column.text(
                                    "type",
                                    "DATE, TIME, DURATION, SET, MONEY, PERCENT, NUMBER or ORDINAL.",
                                    row -> row.item().type().name()),
                            Column.text(
                                    "normalized",
                                    "The TIMEX value of a time, the value of a number; empty where there is none.",
                                    row -> row.item().normalized()),
                            Column.integer(
                                    "begin",
                                    Descriptions.BEGIN,
                                    row -> row.item().span().begin()),
                            Column.integer(
                                    "end",
                                    Descriptions.END,
                                    row -> row.item().span().end())),
                    List.of("article_id", "begin", "end", "type"),
                    List.of(
                            Table.toArticle(),
                            Table.toSection(),
                            Table.inArticle("sentence_id", "sentences", "sentence_id"))),
            article -> Part.all(article, article.values()));

    private ValuesTable() {}
}
