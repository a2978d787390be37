package io.broadsheet.table;

import io.broadsheet.model.SpeakerSummary;
import io.broadsheet.table.ArticleTable.Part;
import java.util.List;

/** Who speaks in each article, and how much. */
final class SpeakersTable {
    static final ArticleTable<Part<SpeakerSummary>> TABLE = new ArticleTable<>(
            new Table<>(
                    "speakers",
                    "someone who speaks in an article",
                    List.of(
                            Column.text("article_id", Descriptions.ARTICLE_ID, Part::articleId),
                            Column.text(
                                    "speaker",
                                    "The speaker's name, or the article's phrase for a source without a name.",
                                    row -> row.item().speaker().name()),
                            Column.text(
                                    "speaker_role",
                                    Descriptions.ROLE,
                                    row -> row.item().role()),
                            Column.integer(
                                    "quotes",
                                    "Number of quotes of every kind.",
                                    row -> row.item().quotes()),
                            Column.integer(
                                    "direct",
                                    "Number of direct quotes.",
                                    row -> row.item().direct()),
                            Column.integer(
                                    "mixed",
                                    "Number of mixed quotes.",
                                    row -> row.item().mixed()),
                            Column.integer(
                                    "indirect",
                                    "Number of indirect quotes.",
                                    row -> row.item().indirect()),
                            Column.integer(
                                    "words",
                                    "Number of words in all quotes.",
                                    row -> row.item().words()),
                            Column.score(
                                    "sentiment_score",
                                    Descriptions.SCORE + " The mean of the quotes, weighted by words.",
                                    row -> row.item().sentiment()),
                            Column.label(
                                    "sentiment_label",
                                    Descriptions.LABEL,
                                    row -> row.item().sentiment()),
                            Column.text(
                                    "speaker_entity_id",
                                    Descriptions.SPEAKER_ENTITY,
                                    row -> String.join(";", row.item().speaker().entityIds()))),
                    List.of("article_id", "speaker", "speaker_entity_id"),
                    List.of(Table.toArticle())),
            article -> Part.all(article, article.speakers()));

    private SpeakersTable() {}
}
