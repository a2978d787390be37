package io.broadsheet.table;

import io.broadsheet.model.Identification;
import java.util.List;
import java.util.OptionalDouble;

/** Who the articles' entities are over the run. */
public final class IdentitiesTable {
    /** The definition; its rows are known at the end of a run. */
    public static final Table<Identification> TABLE = new Table<>(
            "identities",
            "an article's entity and who it is over the run",
            List.of(
                    Column.text("article_id", Descriptions.ARTICLE_ID, Identification::articleId),
                    Column.text("entity_id", "The entity in its article.", Identification::entityId),
                    Column.text("identity_id", Descriptions.IDENTITY_ID, Identification::identityId),
                    Column.text("method", "The rule that found who it is.", Identification::method),
                    Column.number(
                            "confidence",
                            "How likely that is right, from 0 to 1.",
                            row -> OptionalDouble.of(row.confidence()))),
            List.of("article_id", "entity_id"),
            List.of(
                    Table.toArticle(),
                    new Table.ForeignKey(
                            List.of("identity_id"), CorpusEntitiesTable.TABLE.name(), List.of("identity_id"), false)));

    private IdentitiesTable() {}
}
