package io.broadsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IdentityEvaluationTest {
    private static final List<String> RULES = List.of("own-name", "last-name", "bearer");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path gold;

    /**
     * Anna Holm is in three articles, in the third as Holm; the fourth Holm is Karl, whom the tables take for her. Velm stands twice and is
     * not joined; the board is in one article alone.
     */
    @BeforeEach
    void writeTables() throws IOException {
        gold = folder.resolve("gold.csv");
        Files.writeString(folder.resolve("entities.csv"), """
                article_id,section_id,entity_id,name,type,mentions
                news/a,s0,e1,Anna Holm,PERSON,2
                news/a,s1,e1,Anna Holm,PERSON,3
                news/a,s1,e2,Velm,LOCATION,1
                news/b,s0,e1,Anna Holm,PERSON,1
                news/b,s0,e2,Board,ORGANIZATION,1
                news/c,s0,e1,Holm,PERSON,1
                news/c,s0,e2,Velm,LOCATION,1
                news/d,s0,e1,Holm,PERSON,1
                news/d,s0,e2,Tuesday Club,MISC,1
                news/d,s0,e3,Osby,LOCATION,1
                """);
        Files.writeString(folder.resolve("identities.csv"), """
                article_id,entity_id,identity_id,method,confidence
                news/a,e1,p_anna_holm,own-name,0.9
                news/a,e2,l_velm,own-name,0.9
                news/b,e1,p_anna_holm,own-name,0.9
                news/b,e2,o_board,own-name,0.9
                news/c,e1,p_anna_holm,last-name,0.9
                news/c,e2,l_velm#2,bearer,0.9
                news/d,e1,p_anna_holm,last-name,0.9
                news/d,e2,m_tuesday_club,own-name,0.9
                news/d,e3,l_osby,own-name,0.9
                """);
        Files.writeString(gold, """
                article_id,name,type,identity
                *,Anna Holm,PERSON,Anna
                *,Holm,PERSON,Anna
                d,Holm,PERSON,Karl
                *,Velm,LOCATION,Velm
                *,Board,ORGANIZATION,Board
                *,Tuesday Club,MISC,-
                """);
    }

    private IdentityReport report(int top) throws EvaluationException {
        return IdentityEvaluation.against(gold).measure(folder, top, RULES);
    }

    private static JsonNode json(IdentityReport report) throws IOException {
        return new ObjectMapper().readTree(report.json(20));
    }

    @Test
    void countsPairsOfEntitiesAndWhatTheyShareWithTheirGroups() throws Exception {
        JsonNode json = json(report(10));

        assertThat(json.path("uncounted").asInt()).isEqualTo(1);
        assertThat(json.path("unnamed").asInt()).isEqualTo(1);
        JsonNode entities = json.path("entities");
        assertThat(entities.path("pairs_right").asInt()).isEqualTo(3);
        assertThat(entities.path("pairs_wrong").asInt()).isEqualTo(3);
        assertThat(entities.path("pairs_missed").asInt()).isEqualTo(1);
        assertThat(entities.path("counted").asInt()).isEqualTo(7);
        // Anna 3 times 3/4, Karl 1/4, Velm and the board 1; then each half of Velm finds itself alone.
        assertThat(entities.path("b3_precision").asDouble()).isEqualTo(0.7857);
        assertThat(entities.path("b3_recall").asDouble()).isEqualTo(0.8571);
        assertThat(entities.path("b3_f1_low").isNumber()).isTrue();
    }

    @Test
    void countsEachNameOfSomebodyOnce() throws Exception {
        JsonNode names = json(report(10)).path("names");

        assertThat(names.path("counted").asInt()).isEqualTo(5);
        assertThat(names.path("pairs_right").asInt()).isEqualTo(1);
        assertThat(names.path("pairs_wrong").asInt()).isEqualTo(2);
        assertThat(names.path("pairs_missed").asInt()).isZero();
    }

    /** Velm and the board are not among them: a missed pair less. */
    @Test
    void countsTheMostMentionedAlone() throws Exception {
        JsonNode entities = json(report(1)).path("entities");

        assertThat(entities.path("counted").asInt()).isEqualTo(3);
        assertThat(entities.path("pairs_wrong").asInt()).isEqualTo(3);
        assertThat(entities.path("pairs_missed").asInt()).isZero();
    }

    @Test
    void countsTheRulesThatDecidedSomething() throws Exception {
        assertThat(report(10).rules().orElseThrow().tsv()).isEqualTo("""
                family\trule\tfired\tright
                identity\town-name\t2\t2
                identity\tlast-name\t2\t1
                identity\tbearer\t1\t1
                """);
    }

    @Test
    void showsTheWorstGroups() throws Exception {
        assertThat(report(10).text(5))
                .startsWith("Gold: " + gold + " (identities of names)\nArticles: 4\nEntities: 7 counted, 1 that")
                .contains("Joined, but not one: 1\np_anna_holm: Anna 3 | Karl 1\n")
                .contains("One, but not joined: 1\nVelm: l_velm 1 | l_velm#2 1\n");
        assertThat(report(10).text(0)).contains("Joined, but not one: 0 of 1\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*,Velm,LOCATION,Else|'Velm' is 'Velm' in a line before",
                "*,Osby,LOCATION,|'identity' is empty; write - for",
                "*,Osby,LOCATION|has 3 cells"
            })
    void namesTheBrokenLine(String line, String message) throws IOException {
        Files.writeString(gold, Files.readString(gold) + line + "\n");

        assertThatThrownBy(() -> report(10))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContainingAll(gold + ", line 8: ", message);
    }

    @Test
    void refusesTablesThatDoNotFit() throws IOException {
        Files.writeString(gold, "article_id,name,type,identity\n*,Anna,PERSON,Anna\n");
        assertThatThrownBy(() -> report(10)).hasMessageContaining("names none of the entities");
        Files.writeString(gold, "article_id,name,identity\n*,Anna,Anna\n");
        assertThatThrownBy(() -> report(10)).hasMessageContaining("has no column 'type'; the header needs");
        Files.delete(folder.resolve("identities.csv"));
        Files.writeString(gold, "article_id,name,type,identity\n*,Velm,LOCATION,Velm\n");
        assertThatThrownBy(() -> report(10)).hasMessageContaining("identities.csv: no such file");
    }
}
