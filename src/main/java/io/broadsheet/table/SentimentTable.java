package io.broadsheet.table;

import io.broadsheet.model.Section;
import io.broadsheet.model.SentimentLabel;
import io.broadsheet.model.SentimentSummary;
import io.broadsheet.table.ArticleTable.Part;
import java.util.List;

/** How each section feels. */
final class SentimentTable {
    static final ArticleTable<Part<Section>> TABLE = new ArticleTable<>(
            new Table<>(
                    "sentiment",
                    "a section: how it feels",
                    List.of(
                            Column.text("article_id", Descriptions.ARTICLE_ID, Part::articleId),
                            Column.text(
                                    "section_id",
                                    Descriptions.SECTION_ID,
                                    row -> row.item().id()),
                            Column.text(
                                    "section",
                                    Descriptions.SECTION,
                                    row -> row.item().heading()),
                            Column.score(
                                    "sentiment_score",
                                    Descriptions.SCORE + " The mean of its sentences, weighted by tokens.",
                                    row -> summary(row).overall()),
                            Column.label(
                                    "sentiment_label",
                                    Descriptions.LABEL,
                                    row -> summary(row).overall()),
                            Column.score(
                                    "quoted_score",
                                    "The mean over the tokens inside reported content, from -1 to 1; empty when nothing is reported.",
                                    row -> summary(row).quoted()),
                            Column.score(
                                    "narrative_score",
                                    "The mean over the tokens outside reported content, from -1 to 1; empty when all is reported.",
                                    row -> summary(row).narrative()),
                            Column.integer(
                                    "sentences",
                                    "Number of sentences, the heading included.",
                                    row -> SectionsTable.sentences(row).size()),
                            Column.integer("tokens", "Number of words and punctuation marks.", SectionsTable::tokens),
                            count("very_negative", SentimentLabel.VERY_NEGATIVE),
                            count("negative", SentimentLabel.NEGATIVE),
                            count("neutral", SentimentLabel.NEUTRAL),
                            count("positive", SentimentLabel.POSITIVE),
                            count("very_positive", SentimentLabel.VERY_POSITIVE),
                            Column.text(
                                    "most_positive_sentence",
                                    "The words of the sentence with the highest score, the first of equals.",
                                    row -> words(row, summary(row).mostPositiveSentenceId())),
                            Column.text(
                                    "most_negative_sentence",
                                    "The words of the sentence with the lowest score, the first of equals.",
                                    row -> words(row, summary(row).mostNegativeSentenceId())),
                            Column.text(
                                    "most_positive_sentence_id",
                                    "The sentence with the highest score, the first of equals.",
                                    row -> summary(row).mostPositiveSentenceId()),
                            Column.text(
                                    "most_negative_sentence_id",
                                    "The sentence with the lowest score, the first of equals.",
                                    row -> summary(row).mostNegativeSentenceId()),
                            Column.<Part<Section>>integer(
                                            "quoted_tokens",
                                            "With --distributions: how many of its tokens lie inside reported content, which weigh quoted_score; "
                                                    + "the others weigh narrative_score.",
                                            row -> summary(row).quotedTokens())
                                    .whenRequested()),
                    List.of("article_id", "section_id"),
                    List.of(
                            Table.toArticle(),
                            Table.toSection(),
                            Table.inArticleIfAny("most_positive_sentence_id", "sentences", "sentence_id"),
                            Table.inArticleIfAny("most_negative_sentence_id", "sentences", "sentence_id"))),
            article -> Part.all(article, article.sections()));

    private SentimentTable() {}

    private static String words(Part<Section> row, String sentenceId) {
        return row.article().sentences().stream()
                .filter(sentence -> sentence.id().equals(sentenceId))
                .findFirst()
                .map(sentence -> row.article().document().text().cut(sentence.span()))
                .orElse("");
    }

    private static SentimentSummary summary(Part<Section> row) {
        return row.article().sectionSentiments().get(row.item().index());
    }

    private static Column<Part<Section>, Long> count(String name, SentimentLabel label) {
        return Column.integer(
                name,
                "Number of sentences with the label " + label.text() + ".",
                row -> summary(row).count(label));
    }
}
