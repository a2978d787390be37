package io.broadsheet.corpus.identity;

import static io.broadsheet.corpus.identity.SmallRun.Named.body;
import static io.broadsheet.corpus.identity.SmallRun.Named.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.corpus.identity.SmallRun.Named;
import io.broadsheet.model.EntityType;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class IdentityResolverTest {
    private static final int MANY = 60;

    private final SmallRun run = new SmallRun();

    /** The rules that join a name to another, each by its example: many articles that have the one, then one with the other. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OWN_NAME", "OPEN", "BEARER"})
    void everyRuleDecidesItsExample(IdentityRule rule) throws IOException {
        List<String> example = List.of(rule.example().split(" … "));
        Named fuller = named(rule, example.get(0));
        Named name = named(rule, example.get(1));
        run.articles(
                MANY,
                new Named(fuller.type(), fuller.traits(), List.of(fuller.forms().get(0), shortForm(rule, name))));
        long last = run.article(name).get(0);

        assertThat(run.decisions()).anySatisfy(decision -> {
            assertThat(decision.rule()).isEqualTo(rule);
            assertThat(decision).isInstanceOf(Decision.Join.class);
        });
        assertThat(run.identities(fuller.forms().get(0)))
                .containsExactly(run.identities().getOrDefault(last, ""));
    }

    /** Short names are only joined where articles use them. */
    private static String shortForm(IdentityRule rule, Named name) {
        return switch (rule) {
            case LAST_NAME,
                    WITHOUT_PARTICLE,
                    FIRST_NAME,
                    LAST_WORDS_OF_BODY,
                    HEAD_OF_BODY,
                    SHORT_FORM,
                    SHORT_FORM_OF_OTHER_TYPE -> name.forms().get(0);
            default -> "";
        };
    }

    private static Named named(IdentityRule rule, String example) {
        int bracket = example.indexOf(" (");
        String name = bracket < 0 ? example : example.substring(0, bracket);
        if (bracket > 0) {
            return example.contains("(organization)") ? body(name) : person(name);
        }
        return switch (rule) {
            case LETTERS, WITHOUT_KIND, WITHOUT_COUNTRY, LAST_WORDS_OF_BODY, HEAD_OF_BODY, SHORT_FORM -> body(name);
            case PLURAL -> Named.of(EntityType.MISC, name);
            default -> person(name);
        };
    }

    @Test
    void oneNameIsOneIdentityWithoutADecision() throws IOException {
        run.articles(2, person("Anna Holm", "Holm"));

        assertThat(run.decisions()).isEmpty();
        assertThat(run.identities("Anna Holm")).containsExactly("p_anna_holm");
    }

    @Test
    void joinsTheThreeRowsOfAPresident() throws IOException {
        run.articles(8, person("Karl Holm", "Holm"));
        run.articles(3, person("Karl J. Holm", "Holm"));
        run.articles(2, person("Holm"));

        assertThat(Set.copyOf(run.identities().values())).containsExactly("p_karl_holm");
    }

    @Test
    void leavesOpenWhomABareLastNameMeansOfTwo() throws IOException {
        run.articles(5, person("Anna Holm", "Holm"));
        run.articles(5, person("Karl Holm", "Holm"));
        long one = run.article(person("Holm")).get(0);
        long other = run.article(person("Holm")).get(0);

        assertThat(run.identities()).containsEntry(one, "p_holm@" + one).containsEntry(other, "p_holm@" + other);
    }

    @Test
    void takesAPronounForEvidence() throws IOException {
        run.articles(5, person("Anna Holm", "Holm").called("she"));
        run.articles(5, person("Karl Holm", "Holm").called("he"));
        long she = run.article(person("Holm").called("she")).get(0);

        assertThat(run.identities()).containsEntry(she, "p_anna_holm");
    }

    @Test
    void takesARoleForEvidence() throws IOException {
        run.articles(5, person("Anna Holm", "Holm").called("", "mayor"));
        run.articles(5, person("Karl Holm", "Holm").called("", "baker"));
        long baker = run.article(person("Holm").called("", "baker")).get(0);

        assertThat(run.identities()).containsEntry(baker, "p_karl_holm");
    }

    @Test
    void takesThoseWhoStandBesideForEvidence() throws IOException {
        run.articles(12, person("Anna Holm", "Holm"), person("Ulla Brandt"), body("Osby Council"), body("Velm Trust"));
        run.articles(12, person("Karl Holm", "Holm"), person("Jonas Weber"), body("Osby Rovers"), body("Velm United"));
        run.articles(20, person("Otto Lind"));
        long beside = run.article(person("Holm"), person("Jonas Weber"), body("Osby Rovers"), body("Velm United"))
                .get(0);

        assertThat(run.identities()).containsEntry(beside, "p_karl_holm");
    }

    @Test
    void doesNotTakeANameForSomeoneWhomTheArticleNamesBesideIt() throws IOException {
        run.articles(5, person("Anna Holm", "Holm"));
        long apart = run.article(person("Holm"), person("Anna Holm")).get(0);

        assertThat(run.identities().getOrDefault(apart, "")).isNotEqualTo("p_anna_holm");
    }

    @Test
    void doesNotJoinWhomArticlesNameBesideEachOther() throws IOException {
        run.articles(5, person("Karl Holm"), person("Karl Holm Jr."));
        run.articles(5, person("Anna Brandt"), person("Anna B. Brandt"));

        assertThat(run.decisions()).isEmpty();
    }

    @Test
    void keepsASenatorAndABakerApart() throws IOException {
        run.articles(3, person("Anna Holm").called("", "senator"), person("Ulla Brandt"));
        long baker = run.article(person("Anna Holm").called("", "baker"), person("Jonas Weber"))
                .get(0);
        run.article(person("Anna Holm"), person("Ulla Brandt"));

        assertThat(run.identities()).containsEntry(baker, "p_anna_holm#2");
        assertThat(run.identities("Anna Holm")).containsExactly("p_anna_holm", "p_anna_holm#2");
    }

    @Test
    void keepsHimAndHerApart() throws IOException {
        run.articles(2, person("Kim Holm").called("she"));
        long he = run.article(person("Kim Holm").called("he")).get(0);

        assertThat(run.identities()).containsEntry(he, "p_kim_holm#2");
    }

    @Test
    void doesNotTakeOneSlipForASecondBearer() throws IOException {
        run.articles(60, person("Kim Holm").called("she", "senator"), person("Ulla Brandt"));
        run.article(person("Kim Holm").called("he"), person("Ulla Brandt"));

        assertThat(run.identities("Kim Holm")).containsExactly("p_kim_holm");
    }

    @Test
    void readsNamesThatAreOnlyWrittenOtherwiseAsOne() throws IOException {
        run.article(
                person("J. D. Holm"),
                body("F.B.I."),
                body("Justice Department"),
                Named.of(EntityType.MISC, "Osby-Velmian"));
        run.article(
                person("JD Holm"),
                body("FBI"),
                body("Department of Justice"),
                Named.of(EntityType.MISC, "Osby Velmian"));

        assertThat(run.decisions()).isEmpty();
        assertThat(Set.copyOf(run.identities().values())).hasSize(4);
    }

    @Test
    void joinsTheNamesOfACountry() throws IOException {
        run.article(Named.of(EntityType.LOCATION, "United States"), Named.of(EntityType.LOCATION, "Ariz."));
        run.article(Named.of(EntityType.LOCATION, "U.S."), Named.of(EntityType.PERSON, "Ariz."));

        assertThat(Set.copyOf(run.identities().values()))
                .containsExactlyInAnyOrder("l_united_states_of_america", "l_arizona");
    }

    @Test
    void leavesAShortNameOfABodyThatMayBeAnyBodys() throws IOException {
        run.articles(2, body("Osby Council", "Council"));
        run.articles(9, body("Council"));

        assertThat(run.decisions()).isEmpty();
    }

    @Test
    void doesNotJoinALastNameToSomeoneWhoIsNamedOnce() throws IOException {
        run.article(person("Anna Holm", "Holm"));
        long bare = run.article(person("Holm")).get(0);

        assertThat(run.identities().getOrDefault(bare, "")).isNotEqualTo("p_anna_holm");
    }
}
