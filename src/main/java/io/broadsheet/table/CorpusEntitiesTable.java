package io.broadsheet.table;

import io.broadsheet.model.CorpusEntity;
import java.util.List;

/** Who and what is named over the whole run. */
public final class CorpusEntitiesTable {
    /** The definition; its rows are known at the end of a run. */
    public static final Table<CorpusEntity> TABLE = new Table<>(
            "corpus_entities",
            "a person, organisation, place or other named thing over the whole run, under all its names",
            List.of(
                    Column.text("identity_id", Descriptions.IDENTITY_ID, CorpusEntity::identityId),
                    Column.text("name", "The name that the articles give it most often in full.", CorpusEntity::name),
                    Column.text("type", Descriptions.TYPE, row -> row.type().name()),
                    Column.text("subtype", Descriptions.SUBTYPE, CorpusEntity::subtype),
                    Column.text(
                            "names",
                            "All its forms with ; between them, the most frequent first.",
                            row -> String.join(";", row.names())),
                    Column.integer("articles", "Number of articles that name it.", CorpusEntity::articles),
                    Column.integer("mentions", "How often they do.", CorpusEntity::mentions),
                    Column.integer(
                            "quotes_spoken", "Number of quotes with it as their speaker.", CorpusEntity::quotesSpoken),
                    Column.score(
                            "sentiment_score",
                            Descriptions.TOWARD + " The balance of all mentions.",
                            CorpusEntity::sentiment),
                    Column.label("sentiment_label", Descriptions.LABEL, CorpusEntity::sentiment),
                    Column.text(
                            "first_article_id",
                            "The first article, in input order, that names it.",
                            CorpusEntity::firstArticleId),
                    Column.text("last_article_id", "The last one.", CorpusEntity::lastArticleId)),
            List.of("identity_id"),
            List.of(Table.toArticle("first_article_id"), Table.toArticle("last_article_id")));

    private CorpusEntitiesTable() {}
}
