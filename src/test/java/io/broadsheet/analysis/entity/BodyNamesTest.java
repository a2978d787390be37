package io.broadsheet.analysis.entity;

import static io.broadsheet.analysis.entity.NamedArticle.bearers;
import static io.broadsheet.analysis.entity.NamedArticle.entities;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The names of bodies, long and short. */
final class BodyNamesTest {
    @Test
    void joinsLettersInBracketsInAnyLanguage() {
        assertThat(bearers(
                        "NRP",
                        "Voters turn away",
                        "The Norwegian Farmers' Party (NRP) lost two seats on Sunday. The NRP had hoped for more."))
                .containsOnly("Norwegian Farmers' Party");
    }

    @Test
    void readsANameAsLongAsItsLettersSay() {
        assertThat(entities(
                        "Harbours get money",
                        "The Baltic Coast and Harbour Trust (BCHT) gave money to Osby. The BCHT is based in Riga."))
                .contains("ORGANIZATION Baltic Coast and Harbour Trust")
                .doesNotContain("ORGANIZATION BCHT");
    }

    @Test
    void takesLettersOfCommonWordsForNoName() {
        assertThat(
                        entities(
                                "Gas is dear",
                                "The port buys liquefied natural gas (LNG) from Norway. More LNG will come in May, Norway said."))
                .noneMatch(entity -> entity.contains("LNG"));
    }

    @Test
    void joinsTheHeadOfAName() {
        assertThat(bearers(
                        "Council",
                        "Grid in doubt",
                        "The National Security Council met in Riga on Monday. The Council said the grid was safe, and the"
                                + " Council wants money."))
                .containsOnly("National Security Council");
    }

    @Test
    void readsACommissionOnSomething() {
        assertThat(entities("Debates", "The Commission on Harbour Debates met in Riga on Monday."))
                .contains("ORGANIZATION Commission on Harbour Debates");
    }

    @Test
    void leavesTheDesksCreditsOut() {
        assertThat(entities(
                        "Ferry late", "The ferry to Riga was late on Monday, the port said. kl / msh (Reuters, AFP)"))
                .containsExactly("LOCATION Riga");
    }

    @Test
    void joinsLettersOfAnotherLanguageByWhereTheyStand() {
        assertThat(
                        entities(
                                "Two parties",
                                "The leftists and the Alternative for Osby (AfD) met in Riga on Monday. The AfD wants new ferries."))
                .contains("ORGANIZATION Alternative for Osby")
                .doesNotContain("ORGANIZATION AfD");
    }
}
