package io.broadsheet.analysis.entity;

import static io.broadsheet.analysis.entity.NamedArticle.analyzed;
import static io.broadsheet.analysis.entity.NamedArticle.entities;
import static io.broadsheet.analysis.entity.NamedArticle.mentions;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Entity;
import io.broadsheet.model.EntityType;
import org.junit.jupiter.api.Test;

/** What a name names, by what the article shows of it. */
final class NameTypesTest {
    @Test
    void knowsACompanyByItsApposition() {
        assertThat(entities(
                        "Founder Looks Ahead",
                        "Anna Holm is in no hurry. Her company, Tessalin, builds pumps for deep wells. She has worked at"
                                + " Tessalin for nine years."))
                .contains("ORGANIZATION Tessalin");
    }

    @Test
    void knowsACompanyByTheNounBeforeIt() {
        assertThat(entities(
                        "Glasses That Listen",
                        "The glasses were made by start-up Brillora, which moved here in May. Visitors like what Brillora shows"
                                + " them."))
                .contains("ORGANIZATION Brillora");
    }

    @Test
    void knowsAPersonByAWhoClauseAndAnAge() {
        assertThat(
                        entities(
                                "Swimmers Win",
                                "The prize went to Ottoline Varga, 19, and to her friend Tove Brandt, who had never swum in the sea."))
                .contains("PERSON Ottoline Varga", "PERSON Tove Brandt");
    }

    @Test
    void knowsAnOrganisationByItsHeadAndItsForm() {
        assertThat(
                        entities(
                                "Two Houses Merge",
                                "Zhejiang University and Corvex Inc. will share a laboratory, as the Marlow Foundation had asked."))
                .contains(
                        "ORGANIZATION Zhejiang University",
                        "ORGANIZATION Corvex Inc.",
                        "ORGANIZATION Marlow Foundation");
    }

    @Test
    void knowsAPlaceByItsHeadAndItsState() {
        assertThat(
                        entities(
                                "Road Is Closed",
                                "Merrow Street is closed from Tarn Bridge on. Drivers from Aldham, Ohio, must take the other road."))
                .contains("LOCATION Merrow Street", "LOCATION Tarn Bridge", "LOCATION Aldham");
    }

    @Test
    void knowsAProductByItsNoun() {
        assertThat(
                        entities(
                                "Doctors Try New Software",
                                "The clinic bought MediScan, a program that reads X-rays. Doctors say that MediScan saves them an hour."))
                .contains("MISC MediScan");
    }

    @Test
    void knowsLawsTreatiesAndEventsByTheirHead() {
        assertThat(
                        mentions(
                                "Ministers Sign",
                                "Ministers signed the Harbour Accord on Friday, a week before the Coastal Games and the Lagoon Festival."))
                .contains("MISC Harbour Accord", "MISC Coastal Games", "MISC Lagoon Festival");
    }

    @Test
    void joinsInitialsAndTheirLongForm() {
        assertThat(entities(
                        "Clinic Waits for Word",
                        "The World Health Organization (WHO) has not answered yet. The WHO wants to see more figures, the clinic"
                                + " said."))
                .contains("ORGANIZATION World Health Organization")
                .doesNotContain("ORGANIZATION WHO");
    }

    @Test
    void givesNamesTheirFinerLabels() {
        AnalyzedArticle article = analyzed(
                "Guests From Everywhere", "Guests came to Paris from Japan and Texas, and a French cook served them.");

        assertThat(article.entities())
                .extracting(Entity::name, Entity::type, Entity::subtype)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Paris", EntityType.LOCATION, "CITY"),
                        org.assertj.core.groups.Tuple.tuple("Japan", EntityType.LOCATION, "COUNTRY"),
                        org.assertj.core.groups.Tuple.tuple("Texas", EntityType.LOCATION, "STATE_OR_PROVINCE"),
                        org.assertj.core.groups.Tuple.tuple("French", EntityType.MISC, "NATIONALITY"));
    }

    @Test
    void normalizesTimesAndNumbers() {
        AnalyzedArticle article = analyzed(
                "Harbour Pays Its Debts",
                "The harbour paid $3.5 million on March 3, 2021, which is 20 percent of what it owed.");

        assertThat(article.values())
                .extracting(value -> value.type() + " " + value.surface() + " = " + value.normalized())
                .contains(
                        "MONEY $3.5 million = $3500000.0",
                        "DATE March 3, 2021 = 2021-03-03",
                        "PERCENT 20 percent = %20.0");
    }

    @Test
    void takesATownThatPlaysForATeam() {
        AnalyzedArticle article = analyzed(
                "Late goal decides the derby",
                "Hamburg won the match with a late goal, and Bremen lost the lead in the league this season.",
                "The Hamburg striker scored a penalty against Freiburg, whose goalkeeper had no defender near him.",
                "The players flew home from Madrid, where the squad had trained.");

        assertThat(article.entities())
                .extracting(entity -> entity.type() + " " + entity.name())
                .contains("ORGANIZATION Hamburg", "ORGANIZATION Freiburg", "LOCATION Madrid");
    }

    @Test
    void leavesATownWhereNobodyPlaysAPlace() {
        AnalyzedArticle article =
                analyzed("Hamburg builds", "Hamburg builds a bridge over the river, and Bremen pays for a part of it.");

        assertThat(article.entities())
                .extracting(entity -> entity.type() + " " + entity.name())
                .contains("LOCATION Hamburg", "LOCATION Bremen");
    }
}
