package io.broadsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SpeakerIdentityEvaluationTest {
    private static final Path QUOTES = Path.of("src/test/resources/evaluation/json");
    private static final String GOLD = """
            article_id,name,identity
            *,Zoë T. Núñez,Zoë
            *,her landlord,Landlord
            *,one neighbour,-
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private SpeakerIdentityReport report(String gold) throws Exception {
        Files.copy(QUOTES.resolve("tables/quotes.csv"), folder.resolve("quotes.csv"));
        Files.copy(QUOTES.resolve("tables/articles.csv"), folder.resolve("articles.csv"));
        Files.writeString(
                folder.resolve("identities.csv"),
                "article_id,entity_id,identity_id,method,confidence\ncafe,e1,p_zoe_nunez,own-name,0.9\n");
        Path file = Files.writeString(folder.resolve("persons.csv"), gold);
        return SpeakerIdentityEvaluation.against(QUOTES, file).measure(folder, 10);
    }

    /** The tables have Zoë's two quotes, of which one by a last name alone; the landlord is no entity. */
    @Test
    void groupsTheQuotesWhoseSpeakerTheGoldKnows() throws Exception {
        SpeakerIdentityReport report = report(GOLD);
        JsonNode json = new ObjectMapper().readTree(report.json(20));

        assertThat(json.at("/quotes/counted").asInt()).isEqualTo(3);
        assertThat(json.path("uncounted").asInt()).isEqualTo(3);
        assertThat(json.path("without_identity").asInt()).isEqualTo(1);
        assertThat(json.path("right").asInt()).isEqualTo(2);
        assertThat(json.at("/quotes/pairs_right").asInt()).isEqualTo(1);
        assertThat(json.at("/quotes/b3_f1").asDouble()).isEqualTo(1);
        assertThat(json.at("/right_quotes/counted").asInt()).isEqualTo(2);
        assertThat(report.text(0)).contains("Of those counted: 2 with the right speaker, 1 without an identity");
    }

    @Test
    void setsUnknownSpeakersApart() throws Exception {
        JsonNode json = new ObjectMapper()
                .readTree(report(GOLD.replace("Landlord", "Zoë")).json(20));

        assertThat(json.at("/quotes/pairs_missed").asInt()).isEqualTo(2);
        assertThat(json.at("/quotes/b3_precision").asDouble()).isEqualTo(1);
        assertThat(json.at("/quotes/b3_recall").asDouble()).isEqualTo(0.5556);
    }

    @Test
    void refusesQuotesWithoutSpeakersAndGoldOfOthers() {
        assertThatThrownBy(() -> report("article_id,name,identity\n*,Someone,Someone\n"))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("has an identity for none of the speakers");
        assertThatThrownBy(() -> SpeakerIdentityEvaluation.against(
                        Path.of("src/test/resources/evaluation/brat"), folder.resolve("persons.csv")))
                .hasMessageContaining("does not name the speakers");
    }
}
