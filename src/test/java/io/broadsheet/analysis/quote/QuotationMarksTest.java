package io.broadsheet.analysis.quote;

import static io.broadsheet.analysis.quote.QuotedArticle.Said.direct;
import static io.broadsheet.analysis.quote.QuotedArticle.quotes;
import static io.broadsheet.analysis.quote.QuotedArticle.said;
import static io.broadsheet.analysis.quote.QuotedArticle.speakers;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in quotation marks, of all kinds, and whether anyone says it. */
final class QuotationMarksTest {
    @Test
    void joinsAQuoteOverParagraphs() {
        assertThat(said(
                        "Fire Chief Looks Back",
                        "“The hay burned for three days,” said Hugh Hill. “We could not get near the barn.",
                        "“Then the rain came, and the whole village stood in the yard and laughed.”",
                        "The barn will be built again in the summer with the help of the neighbours."))
                .containsExactly(
                        direct("“The hay burned for three days,”", "Hugh Hill", "Hugh Hill", "said"),
                        direct(
                                "“We could not get near the barn.\n\n“Then the rain came, and the whole village stood in"
                                        + " the yard and laughed.”",
                                "Hugh Hill",
                                "Hugh Hill",
                                "said"));
    }

    @Test
    void keepsSpeakerAcrossParagraphs() {
        assertThat(speakers(
                        "Ferryman Retires",
                        "Tom Baker made his last crossing to Osby on Sunday.",
                        "“I know every rock in this bay,” he said.",
                        "“In winter you steer by the sound of the waves, and in fog you steer by the smell.”"))
                .containsExactly("Tom Baker", "Tom Baker");
    }

    @Test
    void givesTheTwoHalvesOfABrokenQuoteOneSpeaker() {
        assertThat(said(
                        "Mill Wheel Turns Again",
                        "The wheel of the old mill in Velm turned again after sixty years.",
                        "“If the river rises,” said Elena Ruiz, “we shall have to stop the wheel.”"))
                .containsExactly(
                        direct("“If the river rises,”", "Elena Ruiz", "Elena Ruiz", "said"),
                        direct("“we shall have to stop the wheel.”", "Elena Ruiz", "Elena Ruiz", "said"));
    }

    @Test
    void readsBritishSingleMarks() {
        assertThat(said(
                        "Pier Lost to the Waves",
                        "The wooden pier of Osby broke apart in the night to Friday.",
                        "‘We’ve lost a part of the town,’ said Tom Baker, who rents out boats."))
                .containsExactly(direct("‘We’ve lost a part of the town,’", "Tom Baker", "Tom Baker", "said"));
    }

    @Test
    void tellsApostrophesFromMarks() {
        assertThat(said(
                        "Fishermen's Club Meets",
                        "The dogs' owners and the fishermen's wives met at the club's house in the '90s.",
                        "It's the members' own bar, and they don't close it before the sailors' songs are sung."))
                .isEmpty();
    }

    @Test
    void leavesNestedQuotesInside() {
        assertThat(said(
                        "A Sign on the Door",
                        "The post office in Velm has been shut since the first of the month.",
                        "“They hung up a sign that said ‘Back soon’ and left,” said Nora Pell."))
                .containsExactly(direct(
                        "“They hung up a sign that said ‘Back soon’ and left,”", "Nora Pell", "Nora Pell", "said"));
    }

    @Test
    void survivesAMissingClosingMark() {
        List<Quote> quotes = quotes(
                "Two Voices on the New Road",
                "“The road cuts my field in two, said Hugh Hill, who grows barley near Velm.",
                "“It brings us guests,” said Elena Ruiz, who runs the inn.",
                "“It brings us noise,” said Tom Baker, her neighbour.");

        assertThat(quotes.subList(quotes.size() - 2, quotes.size()))
                .extracting(QuotedArticle.Said::of)
                .containsExactly(
                        direct("“It brings us guests,”", "Elena Ruiz", "Elena Ruiz", "said"),
                        direct("“It brings us noise,”", "Tom Baker", "Tom Baker", "said"));
    }

    @Test
    void readsMixedPairs() {
        assertThat(said(
                        "Snow Blocks the Pass",
                        "Heavy snow has closed the pass between Velm and the coast.",
                        "“No car will get through before noon,\" said Hugh Hill of the road service."))
                .containsExactly(direct("“No car will get through before noon,\"", "Hugh Hill", "Hugh Hill", "said"));
    }

    @Test
    void readsDoubledApostrophes() {
        assertThat(said(
                        "Library Lends Tools",
                        "The library in Osby now lends out drills and ladders as well as books.",
                        "''Everyone needs a ladder twice a year,'' said Nora Pell, the librarian."))
                .containsExactly(direct("''Everyone needs a ladder twice a year,''", "Nora Pell", "Nora Pell", "said"));
    }

    @Test
    void readsGuillemets() {
        assertThat(said(
                        "Cheese Fair Breaks Record",
                        "More than nine thousand people came to the cheese fair in Velm.",
                        "«We ran out of bread at noon,» said Elena Ruiz, who runs the fair."))
                .containsExactly(direct("«We ran out of bread at noon,»", "Elena Ruiz", "Elena Ruiz", "said"));
    }

    @Test
    void keepsBracketsAndEllipsesInside() {
        assertThat(said(
                        "Swimmers Want Their Lake Back",
                        "The lake near Osby has been closed to swimmers since the spring.",
                        "“They [the council] never asked us … and now the gate is locked,” said Tom Baker."))
                .containsExactly(direct(
                        "“They [the council] never asked us … and now the gate is locked,”",
                        "Tom Baker",
                        "Tom Baker",
                        "said"));
    }

    @Test
    void takesNoTitleForSpeech() {
        assertThat(said(
                        "Author Reads in Osby",
                        "Nora Pell read from her book “The Salt Road” in the town hall on Monday.",
                        "She is known from the television show “Good Morning, Velm” and has a part in the film “Low"
                                + " Water.”",
                        "Her song “Seven Boats” was a hit on the coast last summer."))
                .isEmpty();
    }

    @Test
    void takesNoTermOrNicknameForSpeech() {
        assertThat(said(
                        "Wind Farm Nears Its End",
                        "The wind farm near Velm stands in a so-called “quiet zone” on the ridge.",
                        "Robert “Bobby” Hill built the first mill, which is known as “Long Tom” along the coast.",
                        "The “experts” from the city never came to look at it."))
                .isEmpty();
    }
}
