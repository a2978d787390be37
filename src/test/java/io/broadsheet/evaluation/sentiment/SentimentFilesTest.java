package io.broadsheet.evaluation.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.evaluation.EvaluationException;
import io.broadsheet.model.Sentiment;
import io.broadsheet.model.TargetSentiment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SentimentFilesTest {
    private static final TargetSentiment PRAISED = TargetSentiment.of(List.of(0.1, 0.2, 0.7));
    private static final TargetSentiment BLAMED = TargetSentiment.of(List.of(0.8, 0.1, 0.1));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("judged.tsv"), String.join("\n", lines));
    }

    @Test
    void findsColumnsByNameAndKeepsQuotationMarks() throws IOException, EvaluationException {
        TargetFile targets = TargetFile.read(file(
                "id\tnote\tto\tfrom\ttarget\tsentence\tlabel",
                "\"a\t\"x\t4\t0\tNora\tNora said \"no.\t-1",
                "b\"\tx\t14\t10\tOtto\tNora said Otto\t1"));

        assertThat(targets.passages()).hasSize(2);
        assertThat(targets.passages().get(0).text()).hasToString("Nora said \"no.");
        TargetReport report = targets.measure(List.of(List.of(BLAMED), List.of(PRAISED)));
        assertThat(report.predictions()).isEqualTo("id\tpredicted\tscore\n\"a\t-1\t-0.7000\nb\"\t1\t0.6000\n");
        assertThat(report.text()).contains("accuracy  1.000");
    }

    @Test
    void judgesTargetsOfOneSentenceTogetherAndWritesThemInTheirOrder() throws IOException, EvaluationException {
        TargetFile targets = TargetFile.read(file(
                "sentence\ttarget\tfrom\tto\tlabel\tid",
                "Nora met Otto.\tNora\t0\t4\t0\t1",
                "Rain fell.\tRain\t0\t4\t\t2",
                "Nora met Otto.\tOtto\t9\t99\t0\t3"));

        assertThat(targets.passages()).hasSize(2);
        TargetReport report = targets.measure(List.of(List.of(PRAISED, BLAMED), List.of(TargetSentiment.UNKNOWN)));
        assertThat(report.predictions().lines())
                .containsExactly("id\tpredicted\tscore", "1\t1\t0.6000", "2\t0\t0.0000", "3\t-1\t-0.7000");
        assertThat(report.unjudged()).isEqualTo(1);
    }

    @Test
    void measuresMacroF1ByHand() throws IOException, EvaluationException {
        TargetFile targets = TargetFile.read(file(
                "sentence\ttarget\tfrom\tto\tlabel\tid",
                "A b.\tA\t0\t1\t1\t1",
                "A c.\tA\t0\t1\t-1\t2",
                "A d.\tA\t0\t1\t0\t3"));
        TargetReport report = targets.measure(List.of(List.of(PRAISED), List.of(PRAISED), List.of(BLAMED)));

        // positive: P 1/2, R 1/1; the others 0
        assertThat(report.text()).contains("macro-F1  0.222").contains("accuracy  0.333");
    }

    @Test
    void correlatesSentencesWithTheirRaters() throws IOException, EvaluationException {
        SentenceFile sentences =
                SentenceFile.read(file("id\tsentence\tscore", "1\tGood.\t2", "2\tBad.\t-1", "3\t\t0.5"));
        SentenceReport report = sentences.measure(
                List.of(new Sentiment.Scored(0.8), new Sentiment.Scored(-0.4), new Sentiment.Scored(0.2)));

        assertThat(report.correlation().orElseThrow()).isCloseTo(1, Offset.offset(1e-9));
        assertThat(sentences
                        .measure(List.of(Sentiment.UNKNOWN, Sentiment.UNKNOWN, Sentiment.UNKNOWN))
                        .predictions())
                .isEqualTo("id\tpredicted_score\n1\t0.0000\n2\t0.0000\n3\t0.0000\n");
    }

    @Test
    void namesTheLineThatIsWrong() throws IOException {
        Path noColumn = file("id\tsentence");
        assertThatThrownBy(() -> TargetFile.read(noColumn)).hasMessageContaining("no column 'target'");
        Path noNumber = file("sentence\ttarget\tfrom\tto\tid", "A b.\tA\tzero\t1\t1");
        assertThatThrownBy(() -> TargetFile.read(noNumber))
                .hasMessageContaining("line 2: 'from' must be a whole number");
        Path shortRow = file("id\tsentence", "1");
        assertThatThrownBy(() -> SentenceFile.read(shortRow)).hasMessageContaining("line 2: has 1 cells");
    }
}
