package io.broadsheet.table;

import io.broadsheet.model.Entity;
import io.broadsheet.model.Mention;
import io.broadsheet.table.ArticleTable.Part;
import java.util.List;

/** Every naming of an entity. */
final class MentionsTable {
    static final ArticleTable<Part<Mention>> TABLE = new ArticleTable<>(
            new Table<>(
                    "mentions",
                    "one naming of an entity",
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
                                    "entity_id",
                                    "The entity that is named.",
                                    row -> row.item().entityId()),
                            Column.text(
                                    "surface",
                                    "The words as they stand.",
                                    row -> row.item().surface()),
                            Column.text(
                                    "name",
                                    "The fullest form of its name that the article gives.",
                                    MentionsTable::name),
                            Column.text(
                                    "type",
                                    Descriptions.TYPE,
                                    row -> row.item().type().name()),
                            Column.text(
                                    "subtype",
                                    Descriptions.SUBTYPE,
                                    row -> row.item().subtype()),
                            Column.score(
                                    "sentiment_score",
                                    Descriptions.TOWARD + " Of its sentence toward it.",
                                    row -> row.item().sentiment().sentiment()),
                            Column.label(
                                    "sentiment_label",
                                    Descriptions.LABEL,
                                    row -> row.item().sentiment().sentiment()),
                            Column.text(
                                    "quote_id",
                                    "The innermost quote that it stands in; empty in the reporter's own words.",
                                    row -> Containment.innermost(
                                            row.article().quotes(), row.item().span())),
                            Column.integer(
                                    "begin",
                                    Descriptions.BEGIN,
                                    row -> row.item().span().begin()),
                            Column.integer(
                                    "end",
                                    Descriptions.END,
                                    row -> row.item().span().end()),
                            probability("negative", 0),
                            probability("neutral", 1),
                            probability("positive", 2)),
                    List.of("article_id", "begin", "end"),
                    List.of(
                            Table.toArticle(),
                            Table.toSection(),
                            Table.inArticle("sentence_id", "sentences", "sentence_id"),
                            Table.inArticle("quote_id", "quotes", "quote_id"))),
            article -> Part.all(article, article.mentions()));

    private MentionsTable() {}

    private static String name(Part<Mention> row) {
        return row.article().entities().stream()
                .filter(entity -> entity.id().equals(row.item().entityId()))
                .findFirst()
                .map(Entity::name)
                .orElse("");
    }

    private static Column<Part<Mention>, Double> probability(String side, int position) {
        return Column.<Part<Mention>>number(
                        "toward_" + side,
                        "With --distributions: the probability that its sentence is " + side
                                + " toward it, from 0 to 1.",
                        row -> row.item().sentiment().probability(position))
                .whenRequested();
    }
}
