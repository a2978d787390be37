package io.broadsheet.table;

import io.broadsheet.model.CorpusEntity;
import java.util.List;

/** The names of the whole run. */
public final class CorpusEntitiesTable {
    /** The definition; its rows are known at the end of a run. */
    public static final Table<CorpusEntity> TABLE = new Table<>(
            "corpus_entities",
            "a name and type over the whole run; equal names count as one, whoever they mean",
            List.of(
                    Column.text("name", "The name as the articles' entities have it.", CorpusEntity::name),
                    Column.text("type", Descriptions.TYPE, row -> row.type().name()),
                    Column.text("subtype", Descriptions.SUBTYPE, CorpusEntity::subtype),
                    Column.integer("articles", "Number of articles that name it.", CorpusEntity::articles),
                    Column.integer("mentions", "How often they do.", CorpusEntity::mentions),
                    Column.integer(
                            "quotes_spoken", "Number of quotes with it as their speaker.", CorpusEntity::quotesSpoken),
                    Column.text(
                            "first_article_id",
                            "The first article, in input order, that names it.",
                            CorpusEntity::firstArticleId),
                    Column.text("last_article_id", "The last one.", CorpusEntity::lastArticleId),
                    Column.score(
                            "sentiment_score",
                            Descriptions.TOWARD + " The balance of all mentions.",
                            CorpusEntity::sentiment),
                    Column.label("sentiment_label", Descriptions.LABEL, CorpusEntity::sentiment)),
            List.of("name", "type"),
            List.of(Table.toArticle("first_article_id"), Table.toArticle("last_article_id")));

    private CorpusEntitiesTable() {}
}
