package io.broadsheet.corpus.stored;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Document;
import io.broadsheet.model.Speaker;
import io.broadsheet.table.ArticleTable;
import io.broadsheet.table.Cell;
import io.broadsheet.table.Tables;
import io.broadsheet.testing.StoredEngine;
import io.broadsheet.testing.StoredParse;
import io.broadsheet.testing.StoredRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class StoredArticleTest {
    /** Rounded probabilities, added up. */
    private static final double ROUNDING = 0.0006;

    private static final NewsAnalyzer ANALYZER = NewsAnalyzer.on(new StoredEngine());

    /** The articles of all stored parses of plain texts. */
    private static List<AnalyzedArticle> articles() {
        List<AnalyzedArticle> articles = new ArrayList<>();
        for (StoredParse parse : StoredEngine.parses()) {
            analyzed(parse.text()).ifPresent(articles::add);
        }
        return articles;
    }

    private static Optional<AnalyzedArticle> analyzed(ArticleText text) {
        try {
            return Optional.of(ANALYZER.analyze(Document.of("a", "a.txt", text)));
        } catch (IllegalStateException e) {
            // Its parse is one of a document that knows its blocks.
            return Optional.empty();
        }
    }

    @Test
    void givesTheRowsAgainThatItIsMadeOf() {
        int articles = 0;
        int quotes = 0;
        for (AnalyzedArticle article : articles()) {
            StoredArticle stored = StoredRows.of(article);
            AnalyzedArticle again = stored.analyzed();
            for (ArticleTable<?> table : Tables.ofArticles(true)) {
                if (!table.table().name().equals(Tables.TOKENS)) {
                    assertSame(table, table.cells(article), table.cells(again));
                }
            }
            articles++;
            quotes += article.quotes().size();
        }
        assertThat(articles).isGreaterThan(100);
        assertThat(quotes).isGreaterThan(100);
    }

    private static void assertSame(ArticleTable<?> table, List<List<Cell>> rows, List<List<Cell>> again) {
        assertThat(again).as(table.table().name()).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.get(i).size(); j++) {
                Cell cell = rows.get(i).get(j);
                Cell other = again.get(i).get(j);
                String place =
                        table.table().name() + "." + table.table().header().get(j);
                if (cell instanceof Cell.Score score && other instanceof Cell.Score otherScore) {
                    assertThat(Math.abs(score.number() - otherScore.number()))
                            .as(place)
                            .isLessThan(ROUNDING);
                } else if (!place.endsWith("sentiment_label")) {
                    assertThat(other).as(place + " of " + rows.get(i)).isEqualTo(cell);
                }
            }
        }
    }

    @Test
    void keepsTheSpeakersOfEachQuoteApart() {
        int joint = 0;
        for (AnalyzedArticle article : articles()) {
            AnalyzedArticle again = StoredRows.of(article).analyzed();
            for (int i = 0; i < article.quotes().size(); i++) {
                Speaker speaker = article.quotes().get(i).attribution().speaker();
                boolean isNamed = !speaker.entityIds().isEmpty();
                joint += isNamed && speaker instanceof Speaker.Joint ? 1 : 0;
                if (isNamed) {
                    assertThat(again.quotes().get(i).attribution().speaker()).isEqualTo(speaker);
                }
            }
        }
        assertThat(joint).isGreaterThan(1);
    }
}
