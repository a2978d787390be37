package io.broadsheet.analysis.entity;

import static io.broadsheet.analysis.entity.NamedArticle.analyzed;
import static io.broadsheet.analysis.entity.NamedArticle.bearers;
import static io.broadsheet.analysis.entity.NamedArticle.entities;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.SectionEntity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which names mean the same, and the name under which they stand. */
final class EntityNamesTest {
    private static final String[] HARBOUR = {
        "Harbour Master Retires",
        "Ingrid Holm leaves the harbour after forty years. Holm was its first female master. “I will miss the fog,” Ms."
                + " Holm said, and Ingrid smiled."
    };

    @Test
    void joinsLastAndFirstNamesToTheFullName() {
        assertThat(entities(HARBOUR[0], HARBOUR[1])).containsExactly("PERSON Ingrid Holm");
    }

    @Test
    void saysWhichRuleJoinedAName() {
        assertThat(analyzed(HARBOUR[0], HARBOUR[1]).mentions())
                .extracting(mention -> mention.surface() + ": " + mention.nameRule())
                .containsExactly("Ingrid Holm: own-name", "Holm: last-words", "Holm: last-words", "Ingrid: first-name");
    }

    @Test
    void joinsAFamilyNameThatComesFirst() {
        assertThat(bearers(
                        "Zhang",
                        "Farmer Builds a Mill",
                        "Zhang Jie built a mill in Hangzhou. Zhang had never seen one before."))
                .containsExactly("Zhang Jie");
    }

    @Test
    void keepsTwoOfOneFamilyNameApart() {
        assertThat(
                        entities(
                                "Couple Speaks",
                                "Bill Clinton spoke in Iowa on Monday. Hillary Clinton spoke there on Tuesday. Nobody had seen both."))
                .contains("PERSON Bill Clinton", "PERSON Hillary Clinton");
    }

    @Test
    void givesALastNameOfTwoToTheOneWhoIsNamedMoreOften() {
        assertThat(bearers(
                        "Clinton",
                        "Candidate Speaks in Ohio",
                        "Hillary Clinton spoke in Ohio on Monday. Her husband, Bill Clinton, stayed at home. Hillary Clinton was"
                                + " tired, but Clinton answered every question."))
                .containsExactly("Hillary Clinton");
    }

    @Test
    void joinsTheNamesOfOneCountry() {
        assertThat(entities(
                        "Trade Grows",
                        "Trade with the United States has grown. The U.S. buys ships, America sells grain, and Britain and the"
                                + " United Kingdom are one."))
                .contains("LOCATION United States", "LOCATION United Kingdom")
                .hasSize(2);
    }

    @Test
    void joinsPluralsAndAdjectivesOfPeoplesAndParties() {
        assertThat(
                        entities(
                                "Voters Decide",
                                "Many Americans stayed at home, an American pollster said. Democrats lost, and one Democrat wept."))
                .contains("MISC American", "MISC Democrat")
                .doesNotContain("MISC Americans", "MISC Democrats");
    }

    @Test
    void joinsACompanyWithAndWithoutItsForm() {
        assertThat(
                        entities(
                                "Mill Is Sold",
                                "Carter Holdings Inc. has sold its mill. Carter Holdings had owned it since 1990, the company said."))
                .containsExactly("ORGANIZATION Carter Holdings Inc.");
    }

    @Test
    void countsTheSameInSectionsAsInMentions() {
        AnalyzedArticle article = analyzed(HARBOUR[0], HARBOUR[1]);
        List<SectionEntity> rows = article.sectionEntities();

        assertThat(rows.stream().mapToInt(row -> row.mentions().size()).sum())
                .isEqualTo(article.mentions().size());
        assertThat(rows.get(0).firstSentenceId()).isEqualTo("t2");
    }
}
