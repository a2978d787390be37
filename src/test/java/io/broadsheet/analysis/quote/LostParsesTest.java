package io.broadsheet.analysis.quote;

import static io.broadsheet.analysis.quote.QuotedArticle.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who says what where the parse is lost, and what nobody says: faults that people met, in texts of our own. */
final class LostParsesTest {
    /** "police: The lamp went out": the speaker, and the words as they are reported. */
    private static List<String> told(String title, String... paragraphs) {
        return quotes(title, paragraphs).stream()
                .map(quote -> quote.attribution().speaker().name() + ": " + quote.text())
                .toList();
    }

    private static List<String> kinds(String title, String... paragraphs) {
        return quotes(title, paragraphs).stream()
                .map(quote -> quote.kind().text() + " "
                        + quote.attribution().speaker().name() + ": " + quote.text())
                .toList();
    }

    @Test
    void findsTheSourceBehindAReportedSentence() {
        assertThat(told(
                        "Storm hits the coast",
                        "The lighthouse lost its lamp in the night, police said.",
                        "Two fishermen were missing, the coast guard said in a statement.",
                        "The river Lenn fell by half a metre overnight, the Environment Board said.",
                        "The mill will be pulled down next year, said a spokesman for the council.",
                        "Residents should boil their water, health officials said late on Sunday."))
                .containsExactly(
                        "police: The lighthouse lost its lamp in the night",
                        "the coast guard: Two fishermen were missing",
                        "Environment Board: The river Lenn fell by half a metre overnight",
                        "a spokesman for the council: The mill will be pulled down next year",
                        "health officials: Residents should boil their water");
    }

    @Test
    void findsTheSourceInTheMiddleOfASentence() {
        assertThat(told(
                        "Wall gives way",
                        "The ferry, its captain said, would not sail before Monday.",
                        "Half the harbour wall, engineers from Osby said on Friday, had been washed away.",
                        "The bridge, said Tom Baker, a lorry driver, was swaying in the wind."))
                .containsExactly(
                        "its captain: The ferry, its captain said, would not sail before Monday",
                        "engineers from Osby: Half the harbour wall, engineers from Osby said on Friday, had been washed"
                                + " away",
                        "Tom Baker: The bridge, said Tom Baker, a lorry driver, was swaying in the wind");
    }

    @Test
    void keepsWholeWhatIsSaidAccordingToSomeone() {
        assertThat(told(
                        "Pumps stand still",
                        "The road to Velm was under water, according to the fire brigade.",
                        "Nobody, according to the county auditor, has ever checked the pumps.",
                        "According to Nora Pell, the town’s chief engineer, the sluice gates were never tested.",
                        "OSBY, Velm (Country Wire) -- Three pumps have failed, according to the water board."))
                .containsExactly(
                        "the fire brigade: The road to Velm was under water",
                        "the county auditor: Nobody, according to the county auditor, has ever checked the pumps",
                        "Nora Pell: the sluice gates were never tested",
                        "the water board: Three pumps have failed");
    }

    @Test
    void keepsQuotesWhoseCueNobodyUnderstands() {
        assertThat(told(
                        "Crews walk out",
                        "“We are not leaving,” his colleague Inés Garrido translated.",
                        "“It was like the end of the world,” his neighbour Elias Brandt nodded.",
                        "“Come back tomorrow,” the note on the door of the shop concluded."))
                .containsExactly(
                        "Inés Garrido: “We are not leaving,”",
                        "Elias Brandt: “It was like the end of the world,”",
                        "the note on the door of the shop: “Come back tomorrow,”");
    }

    @Test
    void findsTheNameBesideATitle() {
        List<Quote> quotes = quotes(
                "Airline cancels flights",
                "A spokesman for the airline, Jonas Weber, said pilots were ill. He said a second plane had been found.",
                "“We are sorry,” said her deputy, Clara Voss.",
                "Yesterday the mayor, Tom Holm, shook his head. “We are patient people,” he said.",
                "On Monday night Farida Holme, a Harbour Party councillor, said she was alarmed.",
                "The ministry’s top vet, Hugo Karlsson, warned that the birds must be kept inside.");

        assertThat(quotes.stream()
                        .map(quote -> quote.attribution().speaker().name() + " / "
                                + quote.attribution().role()))
                .containsExactly(
                        "Jonas Weber / spokesman for the airline",
                        "Jonas Weber / spokesman for the airline",
                        "Clara Voss / deputy",
                        "Tom Holm / mayor",
                        "Farida Holme / Harbour Party councillor",
                        "Hugo Karlsson / ministry’s top vet");
    }

    @Test
    void takesANicknameForAPartOfTheName() {
        assertThat(told(
                        "Friends meet at the gate",
                        "Robert “Bob” Ferris, who flies gliders, said the wind was wrong. “Never again,” Ferris said.",
                        "William (Bill) Hartley said the runway was icy.",
                        "Anna 'Annie' Lowell sold tickets at the gate. “Not one was left,” said Annie.",
                        "A man known as “Red” slept in the hall. He called himself “the Baron.”"))
                .containsExactly(
                        "Robert “Bob” Ferris: the wind was wrong",
                        "Robert “Bob” Ferris: “Never again,”",
                        "William (Bill) Hartley: the runway was icy",
                        "Anna 'Annie' Lowell: “Not one was left,”");
    }

    @Test
    void tellsTheKindWhereverTheStopStands() {
        assertThat(kinds(
                        "Agency plays it down",
                        "The city’s housing department called the blaze “an accident.”",
                        "A pilot called it “a disgrace”.",
                        "Holm described the plan as “a bad joke.”",
                        "“We are fine,” said Holm."))
                .containsExactly(
                        "mixed the city’s housing department: “an accident.”",
                        "mixed a pilot: “a disgrace”",
                        "mixed Holm: “a bad joke.”",
                        "direct Holm: “We are fine,”");
    }

    @Test
    void readsSpacedGuillemets() {
        assertThat(told(
                        "Crews speak many tongues",
                        "« Nous ne partirons pas », said Luc Martin.",
                        "« Tout va bien, » said the guard.",
                        "»Das ist nicht wahr«, said Uwe Kranz."))
                .containsExactly(
                        "Luc Martin: « Nous ne partirons pas »",
                        "the guard: « Tout va bien, »",
                        "Uwe Kranz: »Das ist nicht wahr«");
    }

    @Test
    void readsANameBeforeAColonWithoutAVerb() {
        assertThat(told(
                        "Council names new chief",
                        "And from the council’s leader, Ingrid Solberg:",
                        "“He is the right man at the right time, and we are glad to have him here.”",
                        "From the desk of Olaf Brandt, editor of the Osby Post:",
                        "“We have waited ten years for this day, and it has come at last for all of us.”",
                        "Also from union boss Tim Farrow:",
                        "“Nobody asked the drivers what they think about the timetable, and that is a shame.”"))
                .containsExactly(
                        "Ingrid Solberg: “He is the right man at the right time, and we are glad to have him here.”",
                        "Olaf Brandt: “We have waited ten years for this day, and it has come at last for all of us.”",
                        "Tim Farrow: “Nobody asked the drivers what they think about the timetable, and that is a"
                                + " shame.”");
    }

    @Test
    void takesTermsOfSpeakingAndHeadlinesForNoStatement() {
        assertThat(told(
                        "Minister praises new pact",
                        "A source close to the talks, who asked not to be identified, said a deal was near.",
                        "An official who wished not to be named said the money was gone.",
                        "“Stop there,” shouted a man with a red flag."))
                .containsExactly(
                        "a source close to the talks: a deal was near",
                        "an official: the money was gone",
                        "a man with a red flag: “Stop there,”");
    }

    @Test
    void keepsTheWholePhraseOfABodyAndOneFormOfIt() {
        assertThat(told(
                        "Offices explain themselves",
                        "The finance ministry’s budget office said taxes would rise.",
                        "The county’s water board said the tap water was safe.",
                        "Critics say the Finance Ministry’s budget office said too little.",
                        "Nobody checked the numbers, the finance ministry’s budget office said."))
                .startsWith(
                        "the finance ministry’s budget office: taxes would rise",
                        "the county’s water board: the tap water was safe")
                .contains("the finance ministry’s budget office: Nobody checked the numbers");
    }
}
