package io.broadsheet.corpus.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.CorrectionLine;
import io.broadsheet.model.Sentiment;
import io.broadsheet.model.TargetSentiment;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

final class CorrectionReadingTest {
    private static String mistake(String article, String table, String target, String verb, String value) {
        return CorrectionReading.of(List.of(new CorrectionLine(7, article, table, target, verb, value)))
                .mistakes()
                .stream()
                .map(mistake -> mistake.code().text() + ": " + mistake.message())
                .findFirst()
                .orElse("");
    }

    @Test
    void takesVerbsTablesAndTypesInWhateverCase() {
        assertThat(mistake("a", "Entities.csv", "e1", "Retype", "Location/City"))
                .isEmpty();
        assertThat(mistake("a", "", "t1", "SENTIMENT", "Very Positive")).isEmpty();
        assertThat(mistake("a", "", "t1", "sentiment", "-0,25")).isEmpty();
        assertThat(mistake("*", "corpus_entities", "Trump", "drop", "")).isEmpty();
    }

    @Test
    void saysWhatIsWrongAndWhatToDo() {
        assertThat(mistake("a", "", "e1", "explode", ""))
                .startsWith("correction.verb-unknown")
                .contains("rename");
        assertThat(mistake("", "", "e1", "drop", ""))
                .startsWith("correction.cell-missing")
                .contains("article_id");
        assertThat(mistake("a", "", "", "drop", ""))
                .startsWith("correction.cell-missing")
                .contains("target");
        assertThat(mistake("a", "", "e1", "rename", ""))
                .startsWith("correction.cell-missing")
                .contains("value");
        assertThat(mistake("a", "quotes", "q1", "rename", "x")).startsWith("correction.table-unfit");
        assertThat(mistake("a", "tokens", "t1", "drop", "")).startsWith("correction.table-unfit");
        assertThat(mistake("*", "", "q1", "speaker", "x")).startsWith("correction.table-unfit");
        assertThat(mistake("*", "mentions", "Trump", "drop", "")).startsWith("correction.table-unfit");
        assertThat(mistake("a", "", "e1", "retype", "TOWN"))
                .startsWith("correction.value-bad")
                .contains("LOCATION");
        assertThat(mistake("a", "", "t1", "sentiment", "fine")).startsWith("correction.value-bad");
        assertThat(mistake("a", "", "t1", "sentiment", "1.5")).startsWith("correction.value-bad");
        assertThat(mistake("a", "", "t1", "sentiment", "NaN")).startsWith("correction.value-bad");
    }

    @Test
    void tellsOfARowThatCannotBeRead() {
        assertThat(CorrectionReading.of(List.of(CorrectionLine.broken(3, "has 9 cells")))
                        .mistakes())
                .extracting(mistake -> mistake.code().text())
                .containsExactly("correction.row-broken");
    }

    /** So that sums over mentions, which go by the probabilities, agree with the score and its label. */
    @Property
    void judgesTowardANameAsTheAnalysisDoes(@ForAll @DoubleRange(min = -1, max = 1) double score) {
        TargetSentiment toward = new ScoreWish(score).towardTarget();
        List<Double> likely = toward.distribution();

        assertThat(likely).allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
        assertThat(likely.stream().mapToDouble(share -> share).sum()).isBetween(0.9999, 1.0001);
        assertThat(likely.get(2) - likely.get(0)).isBetween(score - 1e-9, score + 1e-9);
        assertThat(((Sentiment.Scored) toward.sentiment()).label().side().position())
                .isEqualTo(Math.abs(score) <= 0.25 ? 2 : score < 0 ? 1 : 3);
        int likeliest = Math.abs(score) <= 0.25 ? 1 : score < 0 ? 0 : 2;
        assertThat(likely.get(likeliest))
                .isGreaterThanOrEqualTo(
                        likely.stream().mapToDouble(share -> share).max().orElseThrow() - 1e-9);
    }
}
