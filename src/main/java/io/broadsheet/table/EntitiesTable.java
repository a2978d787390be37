package io.broadsheet.table;

import io.broadsheet.model.SectionEntity;
import io.broadsheet.model.SentimentLabel;
import io.broadsheet.table.ArticleTable.Part;
import java.util.List;

/** The entities that each section names. */
final class EntitiesTable {
    static final ArticleTable<Part<SectionEntity>> TABLE = new ArticleTable<>(
            new Table<>(
                    "entities",
                    "an entity in a section",
                    List.of(
                            Column.text("article_id", Descriptions.ARTICLE_ID, Part::articleId),
                            Column.text(
                                    "section_id",
                                    Descriptions.SECTION_ID,
                                    row -> row.item().sectionId()),
                            Column.text(
                                    "section",
                                    Descriptions.SECTION,
                                    row -> row.heading(row.item().sectionId())),
                            Column.text(
                                    "entity_id",
                                    "The entity, unique in its article.",
                                    row -> row.item().entity().id()),
                            Column.text(
                                    "name",
                                    "The fullest form of its name that the article gives.",
                                    row -> row.item().entity().name()),
                            Column.text(
                                    "type",
                                    Descriptions.TYPE,
                                    row -> row.item().entity().type().name()),
                            Column.text(
                                    "subtype",
                                    Descriptions.SUBTYPE,
                                    row -> row.item().entity().subtype()),
                            Column.integer(
                                    "mentions",
                                    "How often the section names it.",
                                    row -> row.item().mentions().size()),
                            Column.score(
                                    "sentiment_score",
                                    Descriptions.TOWARD + " The balance of the section's mentions.",
                                    row -> row.item().sentiment()),
                            Column.label(
                                    "sentiment_label",
                                    Descriptions.LABEL,
                                    row -> row.item().sentiment()),
                            count("negative", SentimentLabel.NEGATIVE),
                            count("neutral", SentimentLabel.NEUTRAL),
                            count("positive", SentimentLabel.POSITIVE),
                            Column.integer(
                                    "quotes_spoken",
                                    "Number of the section's quotes with it as their speaker.",
                                    row -> row.item().quotesSpoken()),
                            Column.text(
                                    "first_sentence_id",
                                    "The section's first sentence that names it.",
                                    row -> row.item().firstSentenceId())),
                    List.of("article_id", "section_id", "entity_id"),
                    List.of(
                            Table.toArticle(),
                            Table.toSection(),
                            Table.inArticle("first_sentence_id", "sentences", "sentence_id"))),
            article -> Part.all(article, article.sectionEntities()));

    private EntitiesTable() {}

    private static Column<Part<SectionEntity>, Long> count(String name, SentimentLabel side) {
        return Column.integer(
                name,
                "Number of the section's mentions that are " + name + " toward it.",
                row -> row.item().count(side));
    }
}
