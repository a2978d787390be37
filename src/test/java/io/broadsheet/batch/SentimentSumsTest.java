package io.broadsheet.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.testing.TableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sentiment toward a name is summed in one way at every level, and as docs/sentiment.md tells users to. The arithmetic here is
 * theirs, not ours.
 */
final class SentimentSumsTest {
    /** As in docs/sentiment.md. */
    private static final double TILT = 0.32;

    /** Four decimals for each probability, and for the score. */
    private static final Offset<Double> ROUNDING = Offset.offset(0.0005);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void runOverPraiseAndBlame() throws IOException, InterruptedException {
        TestRun.run(folder, 2, TestRun.source("praise", """
                        The Bridge Opens

                        Ada Moreno won praise for a wonderful bridge. Ada Moreno is a great engineer. Jonas Petersen failed.

                        What It Cost

                        Critics call Ada Moreno a terrible liar. Jonas Petersen lost a horrible fight. Ada Moreno left.
                        """), TestRun.source("blame", """
                        The Bridge Falls

                        Jonas Petersen blames Ada Moreno for the disaster. Nobody forgives Ada Moreno the awful crash. Rain fell.
                        """));
    }

    /** What speaks for and against a name. */
    private record Sum(double positive, double negative) {
        static final Sum NONE = new Sum(0, 0);

        Sum plus(Sum other) {
            return new Sum(positive + other.positive, negative + other.negative);
        }

        static Sum of(Map<String, String> mention) {
            double negative = number(mention, "toward_negative") * Math.exp(-TILT);
            double neutral = number(mention, "toward_neutral");
            double positive = number(mention, "toward_positive") * Math.exp(TILT);
            double all = negative + neutral + positive;
            return new Sum(positive / all, negative / all);
        }

        double score() {
            return (positive - negative) / (positive + negative + 1);
        }
    }

    @Test
    void givesTheScoresOfSections() throws IOException {
        Map<String, Sum> sums =
                sums(row -> row.get("article_id") + " " + row.get("section_id") + " " + row.get("entity_id"));
        List<Map<String, String>> rows = TableFile.rows(folder.resolve("entities.csv"));

        assertThat(rows)
                .hasSameSizeAs(sums.keySet())
                .hasSizeGreaterThan(4)
                .allSatisfy(row -> assertThat(number(row, "sentiment_score"))
                        .isCloseTo(
                                sum(
                                                sums,
                                                row.get("article_id") + " " + row.get("section_id") + " "
                                                        + row.get("entity_id"))
                                        .score(),
                                ROUNDING));
        assertThat(rows).extracting(row -> number(row, "sentiment_score")).anyMatch(score -> score > 0.1);
        assertThat(rows).extracting(row -> number(row, "sentiment_score")).anyMatch(score -> score < -0.1);
    }

    @Test
    void givesTheScoresOfTheRun() throws IOException {
        Map<String, Sum> sums = sums(row -> row.get("name") + " " + row.get("type"));
        List<Map<String, String>> rows = TableFile.rows(folder.resolve("corpus_entities.csv"));

        assertThat(rows)
                .hasSameSizeAs(sums.keySet())
                .allSatisfy(row -> assertThat(number(row, "sentiment_score"))
                        .isCloseTo(
                                sum(sums, row.get("name") + " " + row.get("type"))
                                        .score(),
                                ROUNDING));
    }

    /** Counts are those of the mentions' labels. */
    @Test
    void countsTheMentionsOfEachSide() throws IOException {
        List<String> counted = new ArrayList<>();
        for (Map<String, String> row : TableFile.rows(folder.resolve("entities.csv"))) {
            for (String side : List.of("negative", "neutral", "positive")) {
                long mentions = TableFile.rows(folder.resolve("mentions.csv")).stream()
                        .filter(mention -> List.of("article_id", "section_id", "entity_id").stream()
                                .allMatch(key -> TableFile.cell(mention, key).equals(TableFile.cell(row, key))))
                        .filter(mention ->
                                TableFile.cell(mention, "sentiment_label").endsWith(side))
                        .count();
                assertThat(TableFile.cell(row, side)).isEqualTo(String.valueOf(mentions));
                counted.add(side + mentions);
            }
        }
        assertThat(counted).contains("negative0", "negative2", "positive2");
    }

    private Map<String, Sum> sums(Function<Map<String, String>, String> key) throws IOException {
        Map<String, Sum> sums = new LinkedHashMap<>();
        for (Map<String, String> mention : TableFile.rows(folder.resolve("mentions.csv"))) {
            sums.merge(key.apply(mention), Sum.of(mention), Sum::plus);
        }
        return sums;
    }

    private static Sum sum(Map<String, Sum> sums, String key) {
        return sums.getOrDefault(key, Sum.NONE);
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(TableFile.cell(row, column));
    }
}
