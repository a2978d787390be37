package io.broadsheet.corpus.review;

import io.broadsheet.table.Column;
import io.broadsheet.table.Table;
import java.util.List;
import java.util.OptionalDouble;

/** The table of what is asked: a table of corrections of which none does anything until its verb is filled in. */
public final class ReviewTable {
    /** The definition. */
    public static final Table<ReviewItem> TABLE = new Table<>(
            "review",
            "a row of another table that may be wrong, the likeliest first",
            List.of(
                    Column.text("article_id", "The article.", ReviewItem::articleId),
                    Column.text("table", "The table.", row -> row.question().table()),
                    Column.text("target", "The row of that table.", ReviewItem::target),
                    Column.text("verb", "Empty; fill in one of the answers, and the row is a correction.", row -> ""),
                    Column.text(
                            "value", "The likeliest rival; put another in its place if need be.", ReviewItem::value),
                    Column.text("note", "Yours.", row -> ""),
                    Column.text(
                            "question", "What is asked.", row -> row.question().text()),
                    Column.text("guess", "What the tables say; empty for unknown.", ReviewItem::guess),
                    Column.text(
                            "rival",
                            "Who else it may be, the likeliest first, joined by ;.",
                            row -> String.join(";", row.rivals())),
                    Column.text("context", "The sentences that hold it.", ReviewItem::excerpt),
                    Column.text(
                            "answers",
                            "The verbs that may answer, joined by ;.",
                            row -> String.join(";", row.question().answers())),
                    Column.number(
                            "doubt",
                            "How likely the tables are wrong, from 0 to 1.",
                            row -> OptionalDouble.of(row.doubt())),
                    Column.text(
                            "why",
                            "The method, and the signs of doubt, joined by ;.",
                            row -> String.join(";", row.why())),
                    Column.integer(
                            "stake",
                            "How many words the quote has; of entities, how many mentions and quotes.",
                            ReviewItem::stake)),
            List.of(),
            List.of());

    private ReviewTable() {}
}
