package io.broadsheet.table;

import io.broadsheet.model.AnalyzedArticle;
import java.util.List;

/** The articles themselves. */
final class ArticlesTable {
    static final ArticleTable<AnalyzedArticle> TABLE = new ArticleTable<>(
            new Table<>(
                    "articles",
                    "an article",
                    List.of(
                            Column.text(
                                    "article_id",
                                    Descriptions.ARTICLE_ID,
                                    row -> row.document().id()),
                            Column.text("title", "The title; empty when the text has none.", AnalyzedArticle::title),
                            Column.text(
                                    "byline",
                                    "Who wrote it, if its format or a line near the title says so.",
                                    AnalyzedArticle::byline),
                            Column.text(
                                    "published",
                                    "The day of publication (ISO 8601), if its format or a line near the title says so.",
                                    AnalyzedArticle::published),
                            // Known when all articles are, and joined then.
                            Column.text(
                                    "copy_of",
                                    "The first article of the run, in input order, that has this one's text but for headline, byline, cuts and "
                                            + "added paragraphs; empty for that one, and when there is none.",
                                    row -> ""),
                            Column.integer(
                                    "sections",
                                    "Number of sections, section 0 included.",
                                    row -> row.sections().size()),
                            Column.integer(
                                    "paragraphs",
                                    "Number of paragraphs, without headings.",
                                    row -> row.sections().stream()
                                            .mapToInt(section ->
                                                    section.paragraphs().size())
                                            .sum()),
                            Column.integer(
                                    "sentences",
                                    "Number of sentences, headings included.",
                                    row -> row.sentences().size()),
                            Column.integer(
                                    "tokens",
                                    "Number of words and punctuation marks.",
                                    row -> row.sentences().stream()
                                            .mapToInt(sentence ->
                                                    sentence.tokens().size())
                                            .sum()),
                            Column.integer(
                                    "entities",
                                    "Number of entities: people, organisations, places and other names.",
                                    row -> row.entities().size()),
                            Column.integer(
                                    "quotes",
                                    "Number of quotes.",
                                    row -> row.quotes().size()),
                            Column.score(
                                    "sentiment_score",
                                    Descriptions.SCORE + " The mean of its sentences, weighted by tokens.",
                                    row -> row.sentiment().overall()),
                            Column.label(
                                    "sentiment_label",
                                    Descriptions.LABEL,
                                    row -> row.sentiment().overall()),
                            Column.text(
                                    "file",
                                    "The input as it was named.",
                                    row -> row.document().file())),
                    List.of("article_id"),
                    List.of(new Table.ForeignKey(List.of("copy_of"), "articles", List.of("article_id"), true))),
            List::of);

    private ArticlesTable() {}
}
