package io.broadsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LinkEvaluationTest {
    private static final Path TEXTS = Path.of("src/test/resources/evaluation/entities");
    private static final String HEADER = "doc\tbegin\tend\tsurface\tname\ttype\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path gold;

    @BeforeEach
    void nameTheFile() {
        gold = folder.resolve("links.tsv");
    }

    /** Pell and Björk are short; the tables have Osby as a person, and Björk as somebody else. */
    private LinkEvaluation evaluation() throws Exception {
        Files.writeString(
                gold,
                HEADER
                        + "kite\t71\t76\tBjörk\tAda Björk\tPERSON\n"
                        + "ferry\t17\t21\tVelm\tVelm\tLOCATION\n"
                        + "ferry\t106\t110\tPell\tMs. Nora Pell\tPERSON\n"
                        + "ferry\t50\t54\tOsby\tOsby\tLOCATION\n"
                        + "ferry\t86\t104\tVelm Harbour Board\tVelm Harbour Board\tORGANIZATION\n");
        return LinkEvaluation.against(gold, TEXTS);
    }

    private LinkReport report() throws Exception {
        return evaluation().measure(TEXTS.resolve("tables"));
    }

    private static String counts(JsonNode json, String key) {
        JsonNode group = json.path("names").path(key);
        return group.path("mentions").asInt() + " " + group.path("found").asInt() + " "
                + group.path("right").asInt();
    }

    @Test
    void countsMentionsUnderTheirFullNamesByType() throws Exception {
        JsonNode json = new ObjectMapper().readTree(report().json(20));

        assertThat(counts(json, "PERSON")).isEqualTo("2 2 1");
        assertThat(counts(json, "PERSON_short")).isEqualTo("2 2 1");
        assertThat(counts(json, "LOCATION")).isEqualTo("2 1 1");
        assertThat(counts(json, "LOCATION_short")).isEqualTo("0 0 0");
        // The row is "Harbour Board" alone: half of the mention and more, and the end of its name.
        assertThat(counts(json, "ORGANIZATION")).isEqualTo("1 1 1");
        assertThat(counts(json, "all")).isEqualTo("5 4 3");
        assertThat(json.at("/names/all/right_of_found").asDouble()).isEqualTo(0.75);
        assertThat(json.at("/names/all/right_low").isNumber()).isTrue();
        assertThat(json.at("/names/MISC/right_share").isNull()).isTrue();
        assertThat(json.at("/worst_wrong/0/name").asText()).isEqualTo("Björk");
        assertThat(json.at("/worst_wrong/0/gold").asText()).isEqualTo("Ada Björk");
        assertThat(json.at("/worst_missed/0/text").asText()).isEqualTo("Osby");
    }

    @Test
    void printsTheSharesAndAsManyErrorsAsAsked() throws Exception {
        assertThat(report().text(1))
                .startsWith("Gold: " + gold + " (mentions with full names)\nArticles: 2\n\nNAMES ")
                .contains("PERSON               2      2      1         1.000           0.500         0.500  ")
                .contains("Mentions under another name: 1\nBjörk  PERSON  table: Björk  gold: Ada Björk  kite 71-76\n")
                .contains("Mentions that the tables lack: 1\nOsby ");
        assertThat(report().text(0)).contains("Mentions under another name: 0 of 1\n");
        assertThat(report().text(20).lines()).allMatch(line -> line.equals(line.stripTrailing()));
    }

    @Test
    void namesTheTextsThatMustBeAnalysed() throws Exception {
        assertThat(evaluation().texts()).containsExactly(TEXTS.resolve("ferry.txt"), TEXTS.resolve("kite.txt"));
    }

    @Test
    void refusesTablesOfOtherArticles() throws Exception {
        Path tables = TEXTS.resolve("tables/mentions.csv");
        Files.writeString(
                folder.resolve("mentions.csv"), Files.readString(tables).replaceAll("press/\\w+", "other"));

        assertThatThrownBy(() -> evaluation().measure(folder))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining(folder + ": holds none of the annotated articles, such as ferry");
    }

    @Test
    void namesTheRowThatLiesBehindTheText() throws Exception {
        String mentions = Files.readString(TEXTS.resolve("tables/mentions.csv"));
        Files.writeString(folder.resolve("mentions.csv"), mentions.replace("41,45", "941,945"));

        assertThatThrownBy(() -> evaluation().measure(folder))
                .hasMessageContaining("mentions.csv, line 3: ends at 945, behind the end of " + TEXTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "boat,17,21,Velm,Velm,LOCATION|there is no",
                "../entities/ferry,17,21,Velm,Velm,LOCATION|there is no",
                "ferry,17,21,Velm|has 4 cells",
                "ferry,x,21,Velm,Velm,LOCATION|'begin' must be a whole number, but is 'x'",
                "ferry,21,17,Velm,Velm,LOCATION|21 to 17 is no stretch",
                "ferry,17,21,Osby,Velm,LOCATION|says “Osby”, but the text has “Velm” there",
                "ferry,17,21,Velm,,LOCATION|'name' is empty",
                "ferry,17,21,Velm,Velm,CITY|'type' must be PERSON, ORGANIZATION, LOCATION or MISC, but is 'CITY'"
            })
    void namesTheBrokenLine(String line, String message) throws IOException {
        Files.writeString(gold, HEADER + "ferry\t17\t21\tVelm\tVelm\tLOCATION\n" + line.replace(',', '\t') + "\n");

        assertThatThrownBy(() -> LinkEvaluation.against(gold, TEXTS))
                .isInstanceOf(EvaluationException.class)
                .message()
                .contains(gold + ", line 3: ", message);
    }

    @Test
    void refusesAFileWithoutRowsOrColumns() throws IOException {
        Files.writeString(gold, HEADER);
        assertThatThrownBy(() -> LinkEvaluation.against(gold, TEXTS)).hasMessageContaining("holds no rows");
        Files.writeString(gold, HEADER.replace("surface", "words"));
        assertThatThrownBy(() -> LinkEvaluation.against(gold, TEXTS))
                .hasMessageContaining("line 1: has no column 'surface'");
    }
}
