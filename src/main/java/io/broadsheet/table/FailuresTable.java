package io.broadsheet.table;

import io.broadsheet.model.Failure;
import java.util.List;

/** What gave no result. */
public final class FailuresTable {
    /** The definition; its rows come from the run. */
    public static final Table<Failure> TABLE = new Table<>(
            "failures",
            "an input that gave no result, or a part of one that was left out",
            List.of(
                    Column.text("file", "The input as it was named.", Failure::file),
                    Column.text("article_id", "The id that its article has or would have had.", Failure::articleId),
                    Column.text(
                            "stage",
                            "Where it happened: read, analyze, or the stage that left something out.",
                            Failure::stage),
                    Column.text(
                            "code", "Why, in a stable word.", row -> row.code().text()),
                    Column.text("message", "What is wrong and what to do.", Failure::message)),
            List.of(),
            List.of());

    private FailuresTable() {}
}
