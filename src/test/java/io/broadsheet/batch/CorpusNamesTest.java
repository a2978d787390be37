package io.broadsheet.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.analysis.sentiment.target.OpinionBalance;
import io.broadsheet.model.Sentiment;
import io.broadsheet.model.TargetSentiment;
import io.broadsheet.reader.ArticleSource;
import io.broadsheet.testing.TableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorpusNamesTest {
    private static final List<ArticleSource> ARTICLES = List.of(
            TestRun.source(
                    "z",
                    "Bridge Opens\n\n“It holds,” said Ada Moreno. “It sways,” said Ada Moreno. She met Jonas Petersen.\n"),
            TestRun.source("m", "A quiet day\n\nnothing happened here. The crowd went home early that day.\n"),
            TestRun.source(
                    "a",
                    "Harbour fees\n\nthe crowd saw Ada Moreno. “We pay,” said Jonas Petersen. ADA MORENO left.\n"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void runOverAllArticles() throws IOException, InterruptedException {
        TestRun.run(folder, 2, ARTICLES);
    }

    @Test
    void addsUpTheMentionsOfAllArticles() throws IOException {
        Map<String, Integer> counted = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        for (Map<String, String> row : TableFile.rows(folder.resolve("entities.csv"))) {
            names.put(key(row), TableFile.cell(row, "name"));
        }
        for (Map<String, String> row : TableFile.rows(folder.resolve("mentions.csv"))) {
            counted.merge(names.getOrDefault(key(row), "?"), 1, Integer::sum);
        }

        Map<String, Integer> written = new TreeMap<>();
        for (Map<String, String> row : corpus()) {
            written.put(TableFile.cell(row, "name"), Integer.valueOf(TableFile.cell(row, "mentions")));
        }
        assertThat(written).isEqualTo(counted).containsEntry("Ada Moreno", 4);
    }

    @Test
    void countsTheArticlesThatNameSomeoneAndTellsTheFirstAndTheLast() throws IOException {
        assertThat(row("Ada Moreno"))
                .containsEntry("articles", "2")
                .containsEntry("first_article_id", "z")
                .containsEntry("last_article_id", "a");
        assertThat(row("Bridge Opens"))
                .containsEntry("articles", "1")
                .containsEntry("first_article_id", "z")
                .containsEntry("last_article_id", "z");
    }

    @Test
    void countsTheQuotesThatSomeoneSpeaks() throws IOException {
        assertThat(row("Ada Moreno")).containsEntry("quotes_spoken", "2");
        assertThat(row("Jonas Petersen")).containsEntry("quotes_spoken", "1");
        assertThat(row("Bridge Opens")).containsEntry("quotes_spoken", "0");
    }

    @Test
    void putsTheMostMentionedFirst() throws IOException {
        assertThat(TableFile.column(folder.resolve("corpus_entities.csv"), "name"))
                .containsExactly("Ada Moreno", "Jonas Petersen", "Bridge Opens");
    }

    @Test
    void balancesTheSentimentOfAllMentions() throws IOException {
        OpinionBalance balance = new OpinionBalance();
        for (Map<String, String> mention : TableFile.rows(folder.resolve("mentions.csv"))) {
            if (TableFile.cell(mention, "surface").equals("Jonas Petersen")) {
                balance.add(TargetSentiment.of(Stream.of("toward_negative", "toward_neutral", "toward_positive")
                        .map(column -> Double.valueOf(TableFile.cell(mention, column)))
                        .toList()));
            }
        }

        assertThat(Double.parseDouble(TableFile.cell(row("Jonas Petersen"), "sentiment_score")))
                .isCloseTo(((Sentiment.Scored) balance.balance()).score(), Offset.offset(0.001));
    }

    private static String key(Map<String, String> row) {
        return TableFile.cell(row, "article_id") + " " + TableFile.cell(row, "entity_id");
    }

    private List<Map<String, String>> corpus() throws IOException {
        return TableFile.rows(folder.resolve("corpus_entities.csv"));
    }

    private Map<String, String> row(String name) throws IOException {
        return corpus().stream()
                .filter(row -> TableFile.cell(row, "name").equals(name))
                .findFirst()
                .orElseThrow();
    }
}
