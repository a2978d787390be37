package io.broadsheet.table;

import io.broadsheet.model.Sentence;
import io.broadsheet.model.Sentiment;
import io.broadsheet.model.SentimentLabel;
import io.broadsheet.table.ArticleTable.Part;
import java.util.List;
import java.util.Locale;

/** The sentences of the articles. */
final class SentencesTable {
    static final ArticleTable<Part<Sentence>> TABLE = new ArticleTable<>(
            new Table<>(
                    "sentences",
                    "a sentence",
                    List.of(
                            Column.text("article_id", Descriptions.ARTICLE_ID, Part::articleId),
                            Column.text(
                                    "section_id",
                                    Descriptions.SECTION_ID,
                                    row -> row.item().sectionId()),
                            Column.text(
                                    "sentence_id",
                                    "The sentence, unique in its article.",
                                    row -> row.item().id()),
                            Column.text(
                                    "text",
                                    "Its words as they stand.",
                                    row -> row.article()
                                            .document()
                                            .text()
                                            .cut(row.item().span())),
                            Column.score("sentiment_score", Descriptions.SCORE, SentencesTable::sentiment),
                            Column.label("sentiment_label", Descriptions.LABEL, SentencesTable::sentiment),
                            Column.number(
                                    "sentiment_confidence",
                                    "The probability, from 0 to 1, that the label's side (negative, neutral or positive) is right.",
                                    row -> row.item().sentiment().confidence()),
                            Column.integer(
                                    "tokens",
                                    "Number of words and punctuation marks.",
                                    row -> row.item().tokens().size()),
                            Column.text(
                                    "kind",
                                    "heading or body.",
                                    row -> row.item().kind().name().toLowerCase(Locale.ROOT)),
                            Column.integer(
                                    "paragraph_index",
                                    "The number of its paragraph in the article, from 0, headings counted too.",
                                    row -> row.item().paragraphIndex()),
                            Column.integer(
                                    "begin",
                                    Descriptions.BEGIN,
                                    row -> row.item().span().begin()),
                            Column.integer(
                                    "end",
                                    Descriptions.END,
                                    row -> row.item().span().end()),
                            probability(SentimentLabel.VERY_NEGATIVE),
                            probability(SentimentLabel.NEGATIVE),
                            probability(SentimentLabel.NEUTRAL),
                            probability(SentimentLabel.POSITIVE),
                            probability(SentimentLabel.VERY_POSITIVE)),
                    List.of("article_id", "sentence_id"),
                    List.of(Table.toArticle(), Table.toSection())),
            article -> Part.all(article, article.sentences()));

    private SentencesTable() {}

    private static Column<Part<Sentence>, Double> probability(SentimentLabel label) {
        return Column.<Part<Sentence>>number(
                        "rntn_" + label.name().toLowerCase(Locale.ROOT),
                        "With --distributions: the RNTN's probability of " + label.text() + ", from 0 to 1.",
                        row -> row.item().sentiment().probability(label))
                .whenRequested();
    }

    private static Sentiment sentiment(Part<Sentence> row) {
        return row.item().sentiment().sentiment();
    }
}
