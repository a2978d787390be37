package io.broadsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReviewCurveTest {
    private static final int QUOTES = 10;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** Ten quotes of which the last is wrong, but the first is the least sure. */
    @BeforeEach
    void writeTenQuotes() throws IOException {
        StringBuilder text = new StringBuilder();
        List<String> gold = new ArrayList<>();
        StringBuilder table =
                new StringBuilder("article_id,quote_id,kind,begin,end,speaker,speaker_entity_id,confidence,"
                        + "mention_begin,mention_end\n");
        for (int i = 0; i < QUOTES; i++) {
            int begin = text.length();
            text.append("“It holds number ").append(i).append(".”");
            gold.add("{\"begin\": " + begin + ", \"end\": " + text.length()
                    + ", \"kind\": \"speech\", \"speaker\": \"Ada Moreno\"}");
            table.append("a,q" + i + ",direct," + begin + "," + text.length()
                    + (i == QUOTES - 1 ? ",Jonas Petersen" : ",Ada Moreno") + ",e1,0." + (i == 0 ? 5 : 9) + ",,\n");
            text.append('\n');
        }
        Files.writeString(folder.resolve("a.txt"), text);
        Files.writeString(folder.resolve("a.json"), "{\"quotes\": [" + String.join(",", gold) + "]}");
        Files.writeString(folder.resolve("quotes.csv"), table);
    }

    private EvaluationReport report() throws EvaluationException {
        return QuoteEvaluation.against(folder).measureWithReview(folder);
    }

    @Test
    void countsTheWrongRowsThatTheFirstQuotesOfAReviewFind() throws IOException, EvaluationException {
        Files.writeString(
                folder.resolve("review.csv"), "article_id,table,target\na,entities,e1\na,quotes,q9\na,quotes,q3\n");

        assertThat(report().text(0)).contains("first 10 % of quotes     1            1  1.000              0  0.000\n");
        assertThat(report().json(0)).contains("\"found_by_confidence\" : 0");
    }

    @Test
    void readsQuotesThatAReviewLeavesOutLast() throws IOException, EvaluationException {
        Files.writeString(folder.resolve("review.csv"), "article_id,table,target\na,quotes,q3\n");

        assertThat(report().text(0)).contains("first 50 % of quotes     5            0  0.000");
    }

    @Test
    void saysHowAReviewIsWritten() {
        assertThatThrownBy(this::report)
                .hasMessageContaining("review.csv: no such file; write it with 'broadsheet review");
    }
}
