package io.broadsheet.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.testing.TableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What articles that print the same words know of each other's. */
final class ReprintedQuotesTest {
    private static final String WORDS = "We will not sell the harbour to anybody this year";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void runOverArticlesThatPrintTheSameWords() throws IOException, InterruptedException {
        TestRun.run(
                folder,
                2,
                List.of(
                        TestRun.source(
                                "knows", "Harbour fees\n\n“" + WORDS + ",” said Ada Moreno. The crowd went home.\n"),
                        TestRun.source(
                                "wonders", "A quiet day\n\nThe rain fell. “" + WORDS + ".” The crowd went home.\n"),
                        TestRun.source(
                                "apart", "Bridge opens\n\n“It holds,” said Jonas Petersen. The crowd went home.\n")));
    }

    private Map<String, String> quote(String article) throws IOException {
        return TableFile.rows(folder.resolve("corpus_quotes.csv")).stream()
                .filter(row -> TableFile.cell(row, "article_id").equals(article))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSureSpeakerCountsForWhoKnowsNone() throws IOException {
        assertThat(TableFile.rows(folder.resolve("quotes.csv")))
                .as("an article's own tables do not depend on others")
                .filteredOn(row -> TableFile.cell(row, "article_id").equals("wonders"))
                .allSatisfy(row -> assertThat(row).containsEntry("speaker", ""));
        assertThat(quote("wonders"))
                .containsEntry("speaker", "Ada Moreno")
                .containsEntry("identity_id", "p_ada_moreno")
                .containsEntry("method", "reprinted")
                .containsEntry("quote_group", "knows#q1")
                .containsEntry("printed", "2");
        assertThat(quote("knows"))
                .containsEntry("quote_group", "knows#q1")
                .extractingByKey("method")
                .isNotEqualTo("reprinted");
    }

    @Test
    void othersAreInNoGroup() throws IOException {
        assertThat(quote("apart"))
                .containsEntry("quote_group", "")
                .containsEntry("printed", "1")
                .containsEntry("speaker", "Jonas Petersen");
    }

    @Test
    void aMendedQuoteCountsForItsSpeaker() throws IOException {
        assertThat(TableFile.rows(folder.resolve("corpus_speakers.csv")).get(0))
                .containsEntry("speaker", "Ada Moreno")
                .containsEntry("articles", "2")
                .containsEntry("quotes", "2");
    }
}
