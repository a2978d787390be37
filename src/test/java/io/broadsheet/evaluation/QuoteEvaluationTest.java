package io.broadsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fixtures, whose figures were counted by hand. */
final class QuoteEvaluationTest {
    private static final Path FIXTURES = Path.of("src/test/resources/evaluation");

    private static EvaluationReport report(String fixture) throws EvaluationException {
        return QuoteEvaluation.against(FIXTURES.resolve(fixture))
                .measure(FIXTURES.resolve(fixture).resolve("tables"));
    }

    private static JsonNode json(String fixture) throws IOException, EvaluationException {
        return new ObjectMapper().readTree(report(fixture).json(2));
    }

    @Test
    void measuresAttributions() throws EvaluationException {
        EvaluationReport report = report("brat");

        assertThat(report.missing()).containsExactly("harbour-fog");
        assertThat(report.warnings()).isEmpty();
        assertThat(report.text(20))
                .contains("quoted speech found               9      6     9      6  0.667  0.667  0.667  ")
                .contains("quoted speech and its mention     9      5     9      5  0.556  0.556  0.556  ")
                .contains("all attributions                  9      4    10      5  0.500  0.444  0.471  ")
                .contains("scare quotes reported as speech             2 of 2")
                .contains("attributions with quotation marks found     3 of 6")
                .contains("attributions without quotation marks found  1 of 3")
                .contains("indirect     2        2      1      0.500");
    }

    @Test
    void measuresSpeakersNames() throws IOException, EvaluationException {
        JsonNode json = json("json");

        assertThat(json.at("/format").asText()).isEqualTo("quotes");
        assertThat(json.at("/articles").asInt()).isEqualTo(2);
        assertThat(json.at("/missing")).isEmpty();
        assertThat(json.at("/measures/detection/f1").asDouble()).isEqualTo(0.8333);
        assertThat(json.at("/measures/speaker/right").asInt()).isEqualTo(3);
        assertThat(json.at("/measures/speaker/f1").asDouble()).isEqualTo(0.5);
        assertThat(json.at("/measures/speaker/f1_low").isNumber()).isTrue();
        assertThat(json.at("/counts/scare_reported/part").asInt()).isEqualTo(1);
        assertThat(json.at("/kinds/2/counted").asInt()).isZero();
        assertThat(json.at("/kinds/2/precision").isNull()).isTrue();
        assertThat(json.at("/calibration/5/mean_confidence").asDouble()).isEqualTo(0.95);
        assertThat(json.at("/wrong_rows").asInt()).isEqualTo(3);
        assertThat(json.at("/worst_rows")).hasSize(2);
        assertThat(json.at("/worst_rows/0/confidence").asDouble()).isEqualTo(0.8);
        assertThat(json.at("/worst_missed_quoted/0/article_id").asText()).isEqualTo("library");
    }

    @Test
    void measuresOnlyRowsThatTouchAPartialGold() throws IOException, EvaluationException {
        JsonNode json = json("tsv");

        assertThat(json.at("/articles").asInt()).isEqualTo(2);
        assertThat(json.at("/measures/detection/rows").asInt()).isEqualTo(5);
        assertThat(json.at("/measures/speaker/recall").asDouble()).isEqualTo(0.8);
        assertThat(json.at("/counts/scare_reported").isMissingNode()).isTrue();
        assertThat(json.at("/worst_rows/0/speaker").asText()).isEqualTo("Jens Brodersen");
        assertThat(json.at("/worst_rows/0/gold").asText()).isEqualTo("Brodersen & Sons");
        assertThat(report("tsv").text(0)).contains("precision counts only rows that share words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"brat", "json", "tsv"})
    void saysTheSameEachTimeInShortLines(String fixture) throws EvaluationException {
        assertThat(report(fixture).text(20)).isEqualTo(report(fixture).text(20));
        assertThat(report(fixture).json(20)).isEqualTo(report(fixture).json(20)).endsWith("}\n");
        assertThat(report(fixture).text(20).lines())
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(100).isEqualTo(line.stripTrailing()));
    }

    @Test
    void listsTheSurestErrorsFirstAndNoMoreThanAsked() throws EvaluationException {
        assertThat(report("brat").text(1)).contains("""

                Wrong rows, the surest first: 1 of 5
                press/tram-strike 103-134 direct
                    “Tonight the depots stay shut.”
                    table: Theo Lindqvist, “Mayor Theo Lindqvist”, by nearest name, confidence 0.800
                    gold: “Ines Okafor, who leads the drivers’ union”

                Missed quotes with quotation marks: 1 of 3
                harbour-fog 24-38
                    “Stay ashore,”
                    gold: “the harbour master”

                Missed attributions without quotation marks: 1 of 2
                moon-stone 217-240
                    it had cost him a house
                    gold: “The seller, who asked not to be named,”
                """);
        assertThat(report("brat").text(0)).contains("Wrong rows, the surest first: 0 of 5\n");
    }

    @Test
    void warnsWhenTheTablesWereMadeFromAnotherText(@TempDir Path folder) throws IOException, EvaluationException {
        String quotes = Files.readString(FIXTURES.resolve("json/tables/quotes.csv"));
        Files.writeString(folder.resolve("quotes.csv"), quotes.replace("Move along", "Stay here"));

        assertThat(QuoteEvaluation.against(FIXTURES.resolve("json"))
                        .measure(folder)
                        .warnings())
                .singleElement()
                .asString()
                .contains("cafe.txt: in 1 of its 7 rows");
    }

    @Test
    void namesTheTextsThatMustBeAnalysed() throws EvaluationException {
        assertThat(QuoteEvaluation.against(FIXTURES.resolve("tsv")).texts())
                .containsExactly(FIXTURES.resolve("tsv/docs/ferry.txt"), FIXTURES.resolve("tsv/docs/kite.txt"));
    }

    @Test
    void shortensWithoutCuttingACharacterInTwo() {
        assertThat(Shortened.to(4, "🚋🚋🚋🚋")).isEqualTo("🚋🚋🚋🚋");
        assertThat(Shortened.to(4, "🚋🚋🚋🚋🚋")).isEqualTo("🚋🚋🚋…");
        assertThat(Shortened.to(20, " a\n\n\tb\u001B[31m ")).isEqualTo("a b [31m");
    }
}
