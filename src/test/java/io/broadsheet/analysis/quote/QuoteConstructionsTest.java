package io.broadsheet.analysis.quote;

import static io.broadsheet.analysis.quote.QuotedArticle.Said.direct;
import static io.broadsheet.analysis.quote.QuotedArticle.Said.indirect;
import static io.broadsheet.analysis.quote.QuotedArticle.Said.mixed;
import static io.broadsheet.analysis.quote.QuotedArticle.quotes;
import static io.broadsheet.analysis.quote.QuotedArticle.said;
import static io.broadsheet.analysis.quote.QuotedArticle.speakers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.broadsheet.analysis.discourse.SpeakerRule;
import io.broadsheet.analysis.quote.attribution.ReportRule;
import io.broadsheet.analysis.quote.attribution.StretchRule;
import io.broadsheet.analysis.rule.MeasuredRules;
import io.broadsheet.model.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ways in which news ascribes words to someone. */
final class QuoteConstructionsTest {
    @Test
    void readsQuoteVerbSubject() {
        assertThat(said(
                        "Osby Ferry Sails Again",
                        "The ferry to Osby left the pier on Monday for the first time since the storm.",
                        "“The engine is as good as new,” said Elena Ruiz, the harbour master."))
                .containsExactly(direct("“The engine is as good as new,”", "Elena Ruiz", "Elena Ruiz", "said"));
    }

    @Test
    void readsQuoteSubjectVerb() {
        assertThat(said(
                        "Market Hall Loses Its Roof",
                        "The wind took the roof off the market hall on Tuesday night.",
                        "“We heard a terrible noise,” Tom Baker said on Wednesday."))
                .containsExactly(direct("“We heard a terrible noise,”", "Tom Baker", "Tom Baker", "said"));
    }

    @Test
    void readsSubjectVerbQuote() {
        assertThat(said(
                        "School Choir Wins a Prize",
                        "The choir of the Velm school won first prize in a contest for young singers.",
                        "Nora Pell told the pupils, “You have made this town very proud.”"))
                .containsExactly(direct("“You have made this town very proud.”", "Nora Pell", "Nora Pell", "told"));
    }

    @Test
    void findsIndirectSpeech() {
        assertThat(said(
                        "Bridge Stays Closed",
                        "The old bridge over the Tarn will stay closed until the spring.",
                        "Hugh Hill said that the repairs would cost four million crowns."))
                .containsExactly(
                        indirect("that the repairs would cost four million crowns", "Hugh Hill", "Hugh Hill", "said"));
    }

    @Test
    void findsWhatSomeoneThinks() {
        assertThat(said(
                        "Fewer Swallows Over Velm",
                        "Fewer swallows came back to Velm this year than in any year before.",
                        "Hugh Hill believes that the dry spring drove the birds away."))
                .containsExactly(
                        indirect("that the dry spring drove the birds away", "Hugh Hill", "Hugh Hill", "believes"));
    }

    @Test
    void findsWhatSomeoneWrites() {
        assertThat(said(
                        "Council Answers a Complaint",
                        "The council of Osby has answered a complaint about the smell at the quay.",
                        "Elena Ruiz wrote that the filters would be replaced in May."))
                .containsExactly(
                        indirect("that the filters would be replaced in May", "Elena Ruiz", "Elena Ruiz", "wrote"));
    }

    @Test
    void readsAccordingTo() {
        assertThat(said(
                        "Orchard Harvest Shrinks",
                        "The orchards around Velm gave a poor harvest this autumn.",
                        "Late frost killed half of the blossoms, according to Nora Pell."))
                .containsExactly(
                        indirect("Late frost killed half of the blossoms", "Nora Pell", "Nora Pell", "according to"));
    }

    @Test
    void readsInTheWordsOf() {
        List<Quote> quotes = quotes(
                "Theatre Reopens After Flood",
                "The theatre in Osby opened its doors again after a year of repairs.",
                "The new stage is, in the words of Tom Baker, “a gift to the whole coast.”");

        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).text()).isEqualTo("“a gift to the whole coast.”");
        assertThat(quotes.get(0).attribution().speaker().name()).isEqualTo("Tom Baker");
        assertThat(quotes.get(0).attribution().mention().text()).isEqualTo("Tom Baker");
        assertThat(quotes.get(0).attribution().role()).isEmpty();
    }

    @Test
    void readsWhatPeopleWereToldBySomeone() {
        assertThat(said(
                        "Well Water Tested",
                        "The water of the village well was tested twice last week.",
                        "Residents were told by Hugh Hill that the well was safe."))
                .containsExactly(indirect("that the well was safe", "Hugh Hill", "Hugh Hill", "told"));
    }

    @Test
    void readsAClaimAsItsOwners() {
        List<Quote> quotes = quotes(
                "Minister Under Fire",
                "Shopkeepers in Velm are angry with the government about the new tax.",
                "They laughed at the minister's claim that the tax would create jobs.");

        assertThat(quotes).anySatisfy(quote -> {
            assertThat(quote.kind()).isEqualTo(Quote.Kind.INDIRECT);
            assertThat(quote.text()).isEqualTo("that the tax would create jobs");
            assertThat(quote.attribution().mention().text()).startsWith("the minister");
            assertThat(quote.attribution().cue().text()).isEqualTo("claim");
        });
    }

    @Test
    void readsATranscriptWithMarks() {
        assertThat(said(
                        "Candidates Meet in Osby",
                        "The two candidates met in the town hall of Osby on Sunday evening.",
                        "“WALDEN: Will you raise the fees for parking in the old town?”",
                        "“PELL: I have no plan to raise them this year or the next.”"))
                .extracting(QuotedArticle.Said::kind, QuotedArticle.Said::mention)
                .containsExactly(tuple("direct", "WALDEN"), tuple("direct", "PELL"));
    }

    @Test
    void readsATranscriptWithoutMarks() {
        List<Quote> quotes = quotes(
                "Debate in Full",
                "The two candidates met in the town hall of Velm on Sunday evening.",
                "WALDEN: Will you raise the fees for parking in the old town?",
                "PELL: I have no plan to raise them. The fees are high enough.",
                "WALDEN: And what about the cost of the night bus?",
                "PELL: The bus will stay as cheap as it is.");

        assertThat(quotes)
                .extracting(Quote::text)
                .containsExactly(
                        "Will you raise the fees for parking in the old town?",
                        "I have no plan to raise them. The fees are high enough.",
                        "And what about the cost of the night bus?",
                        "The bus will stay as cheap as it is.");
        assertThat(quotes)
                .extracting(quote -> quote.attribution().mention().text())
                .containsExactly("WALDEN", "PELL", "WALDEN", "PELL");
    }

    @Test
    void readsQuestionsAndAnswers() {
        List<Quote> quotes = quotes(
                "Ten Minutes With a Beekeeper",
                "Nora Pell keeps forty hives on the hills above Osby and sells her honey at the market.",
                "Q: How did you come to keep bees?",
                "A: My neighbour left me her hives when she moved to the city.",
                "Q: Do they ever sting you?",
                "A: Only when the weather turns.");

        assertThat(quotes)
                .extracting(Quote::text)
                .containsExactly(
                        "How did you come to keep bees?",
                        "My neighbour left me her hives when she moved to the city.",
                        "Do they ever sting you?",
                        "Only when the weather turns.");
    }

    @Test
    void readsAQuoteBelowAParagraphThatEndsWithAColon() {
        assertThat(said(
                        "Mayor Apologises for Noise",
                        "In a letter to all households, Elena Ruiz wrote:",
                        "“The works in Mill Street have lasted far too long, and I am sorry for that.”"))
                .containsExactly(direct(
                        "“The works in Mill Street have lasted far too long, and I am sorry for that.”",
                        "Elena Ruiz",
                        "Elena Ruiz",
                        "wrote"));
    }

    @Test
    void readsASignatureBehindADash() {
        assertThat(said(
                        "Words of the Week",
                        "The storm was the talk of the whole week in the towns along the coast.",
                        "“I have never seen the sea so close to my kitchen.” — Hugh Hill"))
                .extracting(QuotedArticle.Said::text, QuotedArticle.Said::speaker, QuotedArticle.Said::mention)
                .containsExactly(
                        tuple("“I have never seen the sea so close to my kitchen.”", "Hugh Hill", "Hugh Hill"));
    }

    @Test
    void skipsAnAppositionBetweenSpeakerAndVerb() {
        assertThat(said(
                        "Clinic Gets a Second Doctor",
                        "The clinic in Velm was able to fill a post that had been empty for three years.",
                        "“Nobody has to drive to the city any more,” Hugh Hill, a doctor at the clinic, said."))
                .containsExactly(
                        direct("“Nobody has to drive to the city any more,”", "Hugh Hill", "Hugh Hill", "said"));
    }

    @Test
    void readsARelativeClauseBehindTheSpeaker() {
        assertThat(said(
                        "Lighthouse Turns a Hundred",
                        "The lighthouse of Osby turned a hundred years old on Friday.",
                        "“My father carried the oil up every night,” said Nora Pell, who grew up in the tower."))
                .containsExactly(
                        direct("“My father carried the oil up every night,”", "Nora Pell", "Nora Pell", "said"));
    }

    @Test
    void givesSeveralCuesOneSubject() {
        assertThat(said(
                        "Night Bus Comes Back",
                        "A night bus will link Osby and Velm again from the first of March.",
                        "“People have waited long enough,” said Tom Baker, adding that the fare would be two crowns."))
                .containsExactly(
                        direct("“People have waited long enough,”", "Tom Baker", "Tom Baker", "said"),
                        indirect("that the fare would be two crowns", "Tom Baker", "Tom Baker", "adding"));
    }

    @Test
    void givesAStandingAloneQuoteTheSpeakerBefore() {
        assertThat(speakers(
                        "Bakery Closes After Eighty Years",
                        "The last bakery in Mill Street closed its doors on Saturday.",
                        "“I am tired,” said Elena Ruiz. “My knees hurt every morning.”",
                        "“Someone younger should have the shop.”"))
                .containsExactly("Elena Ruiz", "Elena Ruiz", "Elena Ruiz");
    }

    @Test
    void marksPartlyQuotedSpeechAsMixed() {
        List<Quote> quotes = quotes(
                "Dam Builders Face Questions",
                "The new dam above Velm has cost twice as much as planned.",
                "Hugh Hill said that the dam was “a hole for public money” and should be sold.");

        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).kind()).isEqualTo(Quote.Kind.MIXED);
        assertThat(quotes.get(0).text()).isEqualTo("“a hole for public money”");
        assertThat(quotes.get(0).attribution().speaker().name()).isEqualTo("Hugh Hill");
        // The words around the marks are reported too.
        assertThat(quotes.get(0).words()).isGreaterThan(8);
    }

    @Test
    void findsOneWordSpeech() {
        assertThat(said(
                        "Parking Rule Dropped",
                        "The council dropped its rule about parking on Sundays.",
                        "Nora Pell called the rule “illogical” and thanked the council."))
                .contains(mixed("“illogical”", "Nora Pell", "Nora Pell", "called"));
    }

    @Test
    void givesEachWordOfAListToTheSameSpeaker() {
        List<Quote> quotes = quotes(
                "Critics Pan New Station",
                "The new railway station in Osby was opened on Thursday with a brass band.",
                "Tom Baker called the building “cold”, “clumsy” and “far too dear”.");

        assertThat(quotes).extracting(Quote::text).containsExactly("“cold”", "“clumsy”", "“far too dear”");
        assertThat(quotes)
                .extracting(quote -> quote.attribution().speaker().name())
                .containsOnly("Tom Baker");
    }

    @Test
    void tellsWhichRuleDecidedAndHowSureItIs() {
        List<Quote> quotes = quotes(
                "Pier Painted Blue",
                "“It suits the sea,” said Elena Ruiz, the harbour master of Osby.",
                "“It will be white again soon,” Tom Baker said.",
                "The paint came from a shop in Velm, according to Nora Pell.");

        assertThat(quotes)
                .extracting(quote -> quote.attribution().method())
                .containsExactly("quote-verb-subject", "quote-subject-verb", "according-to");
        double named = MeasuredRules.NEWS.share(SpeakerRule.NAME);
        assertThat(quotes)
                .extracting(quote -> quote.attribution().confidence())
                .containsExactly(
                        MeasuredRules.NEWS.share(StretchRule.CUE_BEHIND) * named,
                        MeasuredRules.NEWS.share(StretchRule.CUE_BEHIND) * named,
                        MeasuredRules.NEWS.share(ReportRule.ACCORDING_TO) * named);
        assertThat(quotes)
                .allSatisfy(
                        quote -> assertThat(quote.attribution().confidence()).isBetween(0.75, 1.0));
    }
}
