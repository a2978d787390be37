package io.broadsheet.analysis.quote;

import static io.broadsheet.analysis.quote.QuotedArticle.speakers;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who speaks, where names, roles and pronouns leave more than one choice. */
final class WhoIsWhoTest {
    @Test
    void keepsTheMembersOfAFamilyApartByTitle() {
        assertThat(speakers(
                        "The mayor and the baker",
                        "Mayor Dietrich Ahlers opened the bridge on Monday. His wife, Swantje Ahlers, stood beside him.",
                        "“It is a good bridge,” Mr. Ahlers said.",
                        "“It took long enough,” Mrs. Ahlers said."))
                .containsExactly("Dietrich Ahlers", "Swantje Ahlers");
    }

    @Test
    void givesASharedFamilyNameToTheOneWhoIsTheNews() {
        assertThat(speakers(
                        "Curling team wins",
                        "Captain Mikkel Rask won his third title on Sunday. Rask trains in Oulu. His sister, Ebba Rask, watched"
                                + " from the stands.",
                        "“We were slow at first,” Rask said."))
                .containsExactly("Mikkel Rask");
    }

    @Test
    void takesAShortFormOfAFirstNameForTheSameMan() {
        assertThat(speakers(
                        "Dock to close",
                        "Timothy J. Okafor runs the dock at Velm. “We lose money,” Tim Okafor said.",
                        "“Nobody helped us,” Okafor said."))
                .containsExactly("Timothy J. Okafor", "Timothy J. Okafor");
    }

    @Test
    void readsNamesWithASuffixAndAParticle() {
        assertThat(speakers(
                        "Two envoys meet",
                        "Joseph R. Adeyemi Jr. met the envoy Bashir al-Nouri in Lagos.",
                        "“The talks were short,” Mr. Adeyemi said. “They were useful,” Nouri said."))
                .containsExactly("Joseph R. Adeyemi Jr.", "Bashir al-Nouri");
    }

    @Test
    void findsWhoIsDescribed() {
        assertThat(
                        speakers(
                                "Senate hears the farmers",
                                "Sen. Paloma Reyes of Vermont met farmers on Tuesday. “Prices are too low,” the Vermont senator said."))
                .containsExactly("Paloma Reyes");
    }

    @Test
    void takesTwoRolesOfOnePersonForOneSpeaker() {
        assertThat(speakers(
                        "Reyes returns",
                        "Paloma Reyes, a former mayor and current senator, came back to Osby.",
                        "“I missed the sea,” the former mayor and current senator said."))
                .containsExactly("Paloma Reyes");
    }

    @Test
    void letsSeveralSpeakTogether() {
        assertThat(speakers(
                        "Senators ask for an inquiry",
                        "Senators Paloma Reyes and Hugo Lind want an inquiry into the visa scheme.",
                        "“The scheme is full of fraud,” they wrote."))
                .containsExactly("Paloma Reyes and Hugo Lind");
    }

    @Test
    void quotesTheInnermostWhoSaidIt() {
        assertThat(speakers(
                        "Old words come back",
                        "Minister Karin Dahl said on Friday that Hugo Lind once described the treaty as “a gift.”"))
                .contains("Hugo Lind");
    }

    @Test
    void quotesWhoIsSaidToBelieveWhatManyBelieve() {
        assertThat(speakers(
                        "Dahl on the weather",
                        "Karin Dahl said that many people have come to believe “that the sea is rising.”"))
                .containsExactly("Karin Dahl");
    }

    @Test
    void readsAsOnePutIt() {
        assertThat(speakers(
                        "Taxes and the law",
                        "The forms are long. “Nobody reads them,” as Steven Achterberg put it.",
                        "As Steven Achterberg, a tax lawyer in Ghent, recently put it, “The forms read themselves.”"))
                .containsExactly("Steven Achterberg", "Steven Achterberg");
    }

    @Test
    void readsWhatSomeoneIsAttackedAs() {
        assertThat(speakers("A harsh week", "Karin Dahl has been pounding her rival as a “con artist.”"))
                .containsExactly("Karin Dahl");
    }

    @Test
    void readsTheNamesOfPeopleThatAreNamedLikeTimes() {
        assertThat(
                        speakers(
                                "A columnist and an economist",
                                "“The ideas are cold,” columnist Ai Jun wrote. “That makes the bank weaker,” said Lawrence Summers."))
                .containsExactly("Ai Jun", "Lawrence Summers");
    }

    @Test
    void givesAParticipleBehindACommaToTheSentencesSubject() {
        assertThat(speakers(
                        "Lawsuit over the pier",
                        "Karin Dahl slammed a lawsuit that the builders filed in May, calling it “pointless.”"))
                .containsOnly("Karin Dahl");
    }

    @Test
    void givesAWholeUtteranceToWhomTheSentenceBeforeIsAbout() {
        assertThat(speakers(
                        "On the road",
                        "Karin Dahl touted her record on ports. “We built six of them in four years and we paid.”"))
                .containsOnly("Karin Dahl");
    }

    @Test
    void namesWhoMadeAComment() {
        assertThat(speakers(
                        "Words that hurt",
                        "Last year Karin Dahl made a comment that described the strikers as “lazy children.”"))
                .containsExactly("Karin Dahl");
    }

    @Test
    void leavesAPeopleItsPlural() {
        assertThat(speakers("A saying", "Norwegians say, “There is no bad weather.”"))
                .containsExactly("Norwegians");
    }

    @Test
    void letsATitleDecideBeforeRanks() {
        assertThat(speakers(
                        "Lund calls the strike off",
                        "President Lund left the hall late on Monday. “We agree,” he said.",
                        "Mr. Lund had met the crews. Mr. Lund praised them. Berta Lund, the first lady, sang."))
                .doesNotContain("Berta Lund");
    }

    @Test
    void givesARoundUpsItemToWhomItNamesInFull() {
        assertThat(speakers(
                        "The Latest",
                        "Former pilot Gary Olsen is well. Gary Olsen ate with Olsen’s wife. Olsen slept.",
                        "Harbour chief Jeh Olsen says the pier is closed.",
                        "Olsen told reporters that “who did it” is not known."))
                .contains("Jeh Olsen")
                .doesNotContain("Gary Olsen");
    }

    @Test
    void givesWordsToWhomARecordingShows() {
        assertThat(
                        speakers(
                                "The film",
                                "The film closes with footage of Karl Berg saying during the debate last week, “That makes me proud.”"))
                .containsExactly("Karl Berg");
    }

    @Test
    void givesALetterToItsSenderRatherThanItsReaders() {
        assertThat(speakers(
                        "The mail",
                        "Karin Dahl sent a letter to voters stating, “The mayor joins our list of friends.”"))
                .containsExactly("Karin Dahl");
    }

    @Test
    void givesWordsToWhoLetsOthersKnow() {
        assertThat(speakers(
                        "The crews",
                        "Karin Dahl wanted to meet the crews and let them know that “this is not who we are.”"))
                .containsExactly("Karin Dahl");
    }

    @Test
    void givesAFearToWhoIsLedToIt() {
        assertThat(speakers(
                        "A cold year",
                        "All this has led the Osby journalist Dan Ivers to fear a “winter without any fish at all.”"))
                .containsExactly("Dan Ivers");
    }

    @Test
    void keepsInsertedWordsWithWhatStandsBeforeTheDash() {
        assertThat(speakers(
                        "The debate",
                        "Although Karl Berg lamented her mistakes – “does she have to give them so much to laugh at?” – voters in"
                                + " Osby were not worried."))
                .containsExactly("Karl Berg");
    }

    @Test
    void keepsWordsInTheClauseThatTheirCommaEnds() {
        assertThat(
                        speakers(
                                "The paper",
                                "While Karl Berg proclaims the paper a “fine piece and well worth the trip,” Karin Dahl walks the dog."))
                .containsExactly("Karl Berg");
    }

    @Test
    void quotesWhoeverSpokeWhenSomethingWasSaid() {
        assertThat(speakers(
                        "Boats left to rot",
                        "Retired captain Karl Berg said Karin Dahl was right when she said on Monday that the boats “have been left"
                                + " to rot.”"))
                .containsExactly("Karl Berg", "Karin Dahl");
    }

    @Test
    void givesANounsClauseToItsOwner() {
        assertThat(
                        speakers(
                                "The heckle",
                                "Governor Marta Lind responded to Karl Berg’s heckle that not paying for the boats made him “clever.”"))
                .containsExactly("Karl Berg");
    }

    @Test
    void takesNoSupportThatIsShownForSpeech() {
        assertThat(
                        speakers(
                                "A plan for boats",
                                "Karl Berg opened the talks while showing support for Marta Lind’s “public boats,” which the poor may use."))
                .isEmpty();
    }
}
