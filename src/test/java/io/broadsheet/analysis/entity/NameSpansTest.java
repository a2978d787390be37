package io.broadsheet.analysis.entity;

import static io.broadsheet.analysis.entity.NamedArticle.mentions;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a name begins and ends. */
final class NameSpansTest {
    @Test
    void leavesTitlesPossessivesAndMarksOutside() {
        assertThat(mentions(
                        "Mayor Opens a Park",
                        "Mayor Ingrid Holm opened the park on Monday, and “Dr. Anders Lund’s” garden was full."))
                .contains("PERSON Ingrid Holm", "PERSON Anders Lund")
                .noneMatch(mention -> mention.contains("Mayor") || mention.contains("Dr") || mention.contains("’"));
    }

    @Test
    void keepsAFirstNameThatIsATitleElsewhere() {
        assertThat(mentions(
                        "Singer Fills the Hall",
                        "The singer Dean Martin filled the hall in Chicago, and people stood in the street to listen."))
                .contains("PERSON Dean Martin");
    }

    @Test
    void partsCityAndState() {
        assertThat(
                        mentions(
                                "Flood Reaches Two Towns",
                                "The flood reached Springfield, Ill., on Friday and went on to Washington, D.C., by the river."))
                .contains("LOCATION Springfield", "LOCATION Ill.", "LOCATION Washington", "LOCATION D.C.");
    }

    @Test
    void partsPeoplesAtAHyphen() {
        assertThat(
                        mentions(
                                "Talks Go On",
                                "The Israeli-Palestinian talks went on in Geneva, and the U.S.-Russian talks ended without a word."))
                .contains("MISC Israeli", "MISC Palestinian", "LOCATION U.S.", "MISC Russian");
    }

    @Test
    void partsPeoplesSideBySide() {
        assertThat(
                        mentions(
                                "Neighbours Meet",
                                "Many American Jews came to the meeting in Boston, and American Muslims from Detroit came with them."))
                .contains("MISC American", "MISC Jews", "MISC Muslims")
                .doesNotContain("MISC American Jews");
    }

    @Test
    void partsAHouseFromThePersonWhoLeadsIt() {
        assertThat(
                        mentions(
                                "School Gets a Roof",
                                "The roof was a gift to Lincoln Street Elementary Principal Dawn Harper, who thanked the parents."))
                .contains("PERSON Dawn Harper")
                .noneMatch(mention -> mention.contains("Principal"));
    }

    @Test
    void givesAnOrganisationItsCountryAndItsHead() {
        assertThat(
                        mentions(
                                "Party Loses Its Leader",
                                "The leader of the UK Farmers Party left on Tuesday and joined the Liberal Democratic Coalition."))
                .contains("ORGANIZATION UK Farmers Party", "ORGANIZATION Liberal Democratic Coalition");
    }

    @Test
    void leavesAnAdjectiveOutsideAMinistry() {
        assertThat(
                        mentions(
                                "Ministry Answers Late",
                                "The German Foreign Ministry answered a week later, and the French army did not answer at all."))
                .contains("MISC German", "ORGANIZATION Foreign Ministry", "MISC French");
    }

    @Test
    void joinsAHeadAndWhatFollowsOf() {
        assertThat(
                        mentions(
                                "Students Return",
                                "Students came back to the University of North Carolina, and the Bank of England lent them money."))
                .contains("ORGANIZATION University of North Carolina", "ORGANIZATION Bank of England");
    }

    @Test
    void keepsAnOwnerThatIsPartOfTheName() {
        assertThat(mentions(
                        "Oath Is Taken",
                        "Lawmakers swore an oath to the People’s Republic of China in the hall on Wednesday morning."))
                .contains("LOCATION People’s Republic of China");
    }

    @Test
    void findsWholeNamesOfMoreThanOnePlaceWord() {
        assertThat(mentions(
                        "Start-Ups Move West",
                        "Two start-ups moved to Silicon Valley last year, and one moved to the South China Sea coast."))
                .contains("LOCATION Silicon Valley", "LOCATION South China Sea");
    }

    @Test
    void readsHeadlinesByTheTextBelow() {
        assertThat(mentions(
                        "Osby Worries About South Harbour",
                        "OSBY — The people of Osby fear for their harbour. South Harbour is too shallow for new ships,"
                                + " said Nora Pell.",
                        "PELL DISAGREES",
                        "But Ms. Pell also sees a chance in it, as do many in Osby."))
                .contains("PERSON PELL")
                .noneMatch(mention -> mention.contains("Worries") || mention.contains("DISAGREES"));
    }

    @Test
    void findsNoPronounsCommonNounsOrBareDepartments() {
        assertThat(mentions(
                        "War and Storm",
                        "He said that the war and the storm had killed many. Defense Secretary Ash Carter called it a tragedy,"
                                + " and the Secretary of State agreed with him."))
                .containsExactly("PERSON Ash Carter");
    }

    @Test
    void findsARepetitionThatNoTaggerSees() {
        String[] article = {
            "Chipmaker Grows",
            "The chipmaker VelmTech has grown for years. VelmTech, an electronics company, sells to forty countries.",
            "Nobody in the valley has a bad word for VelmTech. “We all owe VelmTech something,” a baker said."
        };
        assertThat(mentions(article[0], article[1], article[2]))
                .filteredOn(mention -> mention.equals("ORGANIZATION VelmTech"))
                .hasSize(4);
    }

    @Test
    void findsWellKnownNamesAndPeoplesThatTheTaggerMisses() {
        assertThat(mentions(
                        "Poll Surprises Parties",
                        "A YouGov poll surprised the parties on Sunday. Black Lives Matter had its best result among Hispanic"
                                + " voters, and Western models were of no use."))
                .contains("ORGANIZATION YouGov", "ORGANIZATION Black Lives Matter", "MISC Hispanic", "MISC Western");
    }
}
