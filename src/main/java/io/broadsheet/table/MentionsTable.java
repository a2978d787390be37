package io.broadsheet.table;

import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Entity;
import io.broadsheet.model.Mention;
import io.broadsheet.table.ArticleTable.Part;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every naming of an entity. */
final class MentionsTable {
    static final ArticleTable<Part<Row>> TABLE = new ArticleTable<>(
            new Table<>(
                    "mentions",
                    "one naming of an entity",
                    List.of(
                            Column.text("article_id", Descriptions.ARTICLE_ID, Part::articleId),
                            Column.text(
                                    "section_id",
                                    Descriptions.SECTION_ID,
                                    row -> row.item().mention().sectionId()),
                            Column.text(
                                    "sentence_id",
                                    "The sentence it stands in.",
                                    row -> row.item().mention().sentenceId()),
                            Column.text(
                                    "entity_id",
                                    "The entity that is named.",
                                    row -> row.item().mention().entityId()),
                            Column.text(
                                    "surface",
                                    "The words as they stand.",
                                    row -> row.item().mention().surface()),
                            Column.text(
                                    "name",
                                    "The fullest form of its name that the article gives.",
                                    row -> row.item().name()),
                            Column.text(
                                    "type",
                                    Descriptions.TYPE,
                                    row -> row.item().mention().type().name()),
                            Column.text(
                                    "subtype",
                                    Descriptions.SUBTYPE,
                                    row -> row.item().mention().subtype()),
                            Column.score(
                                    "sentiment_score",
                                    Descriptions.TOWARD + " Of its sentence toward it.",
                                    row -> row.item().mention().sentiment().sentiment()),
                            Column.label(
                                    "sentiment_label",
                                    Descriptions.LABEL,
                                    row -> row.item().mention().sentiment().sentiment()),
                            Column.text(
                                    "quote_id",
                                    "The innermost quote that it stands in; empty in the reporter's own words.",
                                    row -> Containment.innermost(
                                            row.article().quotes(),
                                            row.item().mention().span())),
                            Column.integer(
                                    "begin",
                                    Descriptions.BEGIN,
                                    row -> row.item().mention().span().begin()),
                            Column.integer(
                                    "end",
                                    Descriptions.END,
                                    row -> row.item().mention().span().end()),
                            probability("negative", 0),
                            probability("neutral", 1),
                            probability("positive", 2)),
                    List.of("article_id", "begin", "end"),
                    List.of(
                            Table.toArticle(),
                            Table.toSection(),
                            Table.inArticle("sentence_id", "sentences", "sentence_id"),
                            Table.toSectionEntity(),
                            Table.inArticleIfAny("quote_id", "quotes", "quote_id"))),
            Row::all);

    private MentionsTable() {}

    /** A mention with the name of its entity. */
    private record Row(Mention mention, String name) {
        static List<Part<Row>> all(AnalyzedArticle article) {
            Map<String, String> names = article.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
            return Part.all(
                    article,
                    article.mentions().stream()
                            .map(mention -> new Row(mention, names.getOrDefault(mention.entityId(), "")))
                            .toList());
        }
    }

    private static Column<Part<Row>, Double> probability(String side, int position) {
        return Column.<Part<Row>>number(
                        "toward_" + side,
                        "With --distributions: the probability that its sentence is " + side
                                + " toward it, from 0 to 1.",
                        row -> row.item().mention().sentiment().probability(position))
                .whenRequested();
    }
}
