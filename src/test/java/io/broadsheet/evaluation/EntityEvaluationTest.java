package io.broadsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EntityEvaluationTest {
    private static final Path GOLD = Path.of("src/test/resources/evaluation/entities");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static JsonNode measured() throws Exception {
        return new ObjectMapper()
                .readTree(EntityEvaluation.against(GOLD)
                        .measure(GOLD.resolve("tables"))
                        .json(20));
    }

    private static String counts(JsonNode measures, String key) {
        JsonNode measure = measures.path("measures").path(key);
        return measure.path("gold").asInt() + " " + measure.path("rows").asInt() + " "
                + measure.path("right").asInt();
    }

    @Test
    void countsEntitiesByNameAndType() throws Exception {
        // Wrong: Osby as a person, and Björk as one more. "Harbour Board" is the end of "Velm Harbour Board".
        assertThat(counts(measured(), "entities")).isEqualTo("8 8 6");
    }

    @Test
    void countsMentionsByPlaceAndType() throws Exception {
        JsonNode measured = measured();

        assertThat(counts(measured, "mentions")).isEqualTo("12 10 8");
        assertThat(counts(measured, "mentions_PERSON")).isEqualTo("4 5 4");
        assertThat(counts(measured, "mentions_LOCATION")).isEqualTo("5 3 3");
        assertThat(counts(measured, "mentions_ORGANIZATION")).isEqualTo("1 1 0");
        assertThat(counts(measured, "mentions_MISC")).isEqualTo("2 1 1");
    }

    @Test
    void listsWhatIsMissedAndWhatIsWrong() throws Exception {
        String text =
                EntityEvaluation.against(GOLD).measure(GOLD.resolve("tables")).text(2);

        assertThat(text)
                .startsWith("Gold: " + GOLD + " (entities in JSON)\nArticles: 2\n")
                .contains("Mentions that the tables lack: 2 of 4\n", "Mentions that the gold lacks: 2\n")
                .contains("Osby");
        assertThat(text.lines()).allMatch(line -> line.equals(line.stripTrailing()));
    }

    @Test
    void refusesFoldersWithoutAnnotationsAndBrokenFiles() throws IOException {
        assertThatThrownBy(() -> EntityEvaluation.against(folder)).hasMessageContaining("no annotated articles");
        assertThatThrownBy(() -> EntityEvaluation.against(folder.resolve("none")))
                .hasMessageContaining("not a folder");
        Files.writeString(folder.resolve("a.txt"), "Velm won.\n");
        for (String[] broken : new String[][] {
            {"{\"quotes\":[]}", "\"entities\""},
            {"{\"entities\":[{\"name\":\"\",\"type\":\"PERSON\",\"mentions\":[]}]}", "entities[0]"},
            {"{\"entities\":[{\"name\":\"Velm\",\"type\":\"TOWN\",\"mentions\":[]}]}", "LOCATION"},
            {"{\"entities\":[{\"name\":\"Velm\",\"type\":\"LOCATION\",\"mentions\":[[0,40,\"Velm\"]]}]}", "40"},
            {"{\"entities\":[{\"name\":\"Velm\",\"type\":\"LOCATION\",\"mentions\":[[1,5,\"Velm\"]]}]}", "elm"},
            {"{\"entities\":[{\"name\":\"Velm\",\"type\":\"LOCATION\",\"mentions\":[\"Velm\"]}]}", "[begin, end"},
            {"{\"entities\":\n[", "line 2"}
        }) {
            Files.writeString(folder.resolve("a.json"), broken[0]);
            assertThatThrownBy(() -> EntityEvaluation.against(folder))
                    .isInstanceOf(EvaluationException.class)
                    .hasMessageContaining("a.json")
                    .hasMessageContaining(broken[1]);
        }
    }
}
