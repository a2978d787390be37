package io.broadsheet.analysis.quote;

import static io.broadsheet.analysis.quote.QuotedArticle.Said.direct;
import static io.broadsheet.analysis.quote.QuotedArticle.Said.indirect;
import static io.broadsheet.analysis.quote.QuotedArticle.quotes;
import static io.broadsheet.analysis.quote.QuotedArticle.said;
import static io.broadsheet.analysis.quote.QuotedArticle.speakers;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Quote;
import io.broadsheet.model.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who can speak, and whom the words beside a cue mean. */
final class QuoteSpeakersTest {
    @Test
    void letsACompanySpeak() {
        List<Quote> quotes = quotes(
                "Shipyard Cuts Jobs",
                "Two hundred people will lose their work at the shipyard in Osby.",
                "“Orders have fallen for three years,” Northern Steel Corp. said in a statement.");

        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).attribution().speaker()).isInstanceOf(Speaker.Named.class);
        assertThat(quotes.get(0).attribution().speaker().name()).isEqualTo("Northern Steel Corp.");
    }

    @Test
    void letsADocumentSpeak() {
        assertThat(said(
                        "Bridge Was Never Checked",
                        "Nobody had looked at the bridge for ten years before it fell into the river.",
                        "“The bolts were rusted through,” the report said."))
                .containsExactly(direct("“The bolts were rusted through,”", "the report", "the report", "said"));
    }

    @Test
    void namesAGroup() {
        assertThat(said(
                        "New Law Divides Velm",
                        "The law on dogs has divided the people of Velm since it was passed in May.",
                        "Critics say that the law punishes old people."))
                .containsExactly(indirect("that the law punishes old people", "critics", "Critics", "say"));
    }

    @Test
    void keepsAnUnnamedSourcesPhrase() {
        List<Quote> quotes = quotes(
                "Talks Break Down in Osby",
                "The talks between the harbour and its crane drivers ended without a result.",
                "“Nobody wanted to give an inch,” said one official close to the talks.");

        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).attribution().speaker())
                .isEqualTo(new Speaker.Unnamed("one official close to the talks"));
        assertThat(quotes.get(0).attribution().mention().text()).isEqualTo("one official close to the talks");
    }

    @Test
    void resolvesAPronounToTheFullName() {
        assertThat(said(
                        "Neighbours Share a Well",
                        "Elena Ruiz and her neighbour Hugh Hill have shared a well for twenty years.",
                        "“It never ran dry,” she said. “He paid for the pump,” she said.",
                        "“She does all the work,” he said."))
                .containsExactly(
                        direct("“It never ran dry,”", "Elena Ruiz", "she", "said"),
                        direct("“He paid for the pump,”", "Elena Ruiz", "she", "said"),
                        direct("“She does all the work,”", "Hugh Hill", "he", "said"));
    }

    @Test
    void readsTheGenderFromATitle() {
        assertThat(speakers(
                        "Couple Leaves the Farm",
                        "Mr. Dunmore and Mrs. Halloway have run the farm near Velm together since 1990.",
                        "“The cows know my voice,” she said.",
                        "“They know my boots,” he said."))
                .containsExactly("Halloway", "Dunmore");
    }

    @Test
    void resolvesALastName() {
        assertThat(said(
                        "Coach Steps Down",
                        "Hugh Hill has trained the rowers of Osby for thirty years.",
                        "The club will look for a new coach in the spring.",
                        "“My whistle is worn out,” Hill said."))
                .containsExactly(direct("“My whistle is worn out,”", "Hugh Hill", "Hill", "said"));
    }

    @Test
    void resolvesASurnameThatComesFirst() {
        assertThat(speakers(
                        "Noodle Maker Opens Shop",
                        "Chen Wei, who came to Velm ten years ago, has opened a shop near the station.",
                        "“I make everything by hand,” Mr. Chen said.",
                        "“My mother taught me,” said Chen."))
                .containsExactly("Chen Wei", "Chen Wei");
    }

    @Test
    void resolvesTheSenator() {
        assertThat(said(
                        "Senator Visits the Coast",
                        "Senator Nora Pell visited the broken sea wall near Osby on Tuesday.",
                        "“The wall will be mended before winter,” the senator said."))
                .containsExactly(
                        direct("“The wall will be mended before winter,”", "Nora Pell", "the senator", "said"));
    }

    @Test
    void resolvesTheCompany() {
        assertThat(said(
                        "Brewery Stops Deliveries",
                        "Harbour Foods Inc. has stopped all deliveries to shops in Velm.",
                        "“Our trucks cannot pass the bridge,” the company said."))
                .containsExactly(
                        direct("“Our trucks cannot pass the bridge,”", "Harbour Foods Inc.", "the company", "said"));
    }

    @Test
    void joinsSpeakers() {
        List<Quote> quotes = quotes(
                "Parents Ask for a Crossing",
                "Parents in Mill Street want a crossing in front of the school.",
                "“Somebody will get hurt,” Elena Ruiz and Tom Baker said in a joint letter.");

        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).attribution().speaker()).isInstanceOf(Speaker.Joint.class);
        assertThat(quotes.get(0).attribution().speaker().name()).isEqualTo("Elena Ruiz and Tom Baker");
        assertThat(quotes.get(0).attribution().mention().text()).isEqualTo("Elena Ruiz and Tom Baker");
    }

    @Test
    void givesTheRoleFromAnApposition() {
        List<Quote> quotes = quotes(
                "Start-Ups Find a Home",
                "An old mill in Osby now houses twelve young companies.",
                "“They bring their own coffee,” said Hugh Hill, founder of an incubator for startups.");

        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).attribution().speaker().name()).isEqualTo("Hugh Hill");
        assertThat(quotes.get(0).attribution().role()).isEqualTo("founder of an incubator for startups");
    }

    @Test
    void givesTheRoleFromATitle() {
        List<Quote> quotes = quotes(
                "Town Plants Trees",
                "Eighty lime trees were planted along the canal in Velm on Saturday.",
                "“My children will sit in their shade,” said Mayor Elena Ruiz.");

        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).attribution().speaker().name()).isEqualTo("Elena Ruiz");
        assertThat(quotes.get(0).attribution().role()).isEqualTo("Mayor");
    }

    @Test
    void leavesSpeakerUnknownWhenNobodyIsNamed() {
        List<Quote> quotes = quotes(
                "Voices From the Queue",
                "“I have been standing here since four in the morning and it is raining again.”",
                "The queue in front of the ticket office reached as far as the harbour on Monday.");

        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).kind()).isEqualTo(Quote.Kind.DIRECT);
        assertThat(quotes.get(0).attribution().speaker()).isEqualTo(Speaker.UNKNOWN);
        assertThat(quotes.get(0).attribution().confidence()).isZero();
    }

    @Test
    void leavesAPronounUnknownThatFitsNobody() {
        List<Quote> quotes = quotes(
                "Stranger Helps on the Quay",
                "The storm tore two boats from the quay in the night to Sunday.",
                "“Hold the rope,” he said.");

        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).attribution().speaker()).isEqualTo(Speaker.UNKNOWN);
        assertThat(quotes.get(0).attribution().mention().text()).isEqualTo("he");
    }

    @Test
    void leavesAnUnsureSpeakerUnknownBelowTheFloor() {
        List<Quote> quotes = QuotedArticle.quotesAtLeast(
                0.85,
                "Two Farmers Share a Barn",
                "Hugh Hill and Tom Baker have shared a barn near Velm since the fire.",
                "“The roof was his idea,” he said.",
                "“The paint was mine,” Tom Baker said.");

        assertThat(quotes)
                .extracting(quote -> quote.attribution().speaker().name())
                .containsExactly("", "Tom Baker");
        assertThat(quotes.get(0).attribution().mention().text()).isEqualTo("he");
    }

    @Test
    void givesNoWomansWordsToTheOnlyMan() {
        assertThat(speakers(
                        "Diver Finds an Old Bell",
                        "Tom Baker found a bronze bell on the floor of the bay near Osby.",
                        "“I would have left it there,” she said."))
                .doesNotContain("Tom Baker");
    }

    @Test
    void saysWhichRuleFoundTheSpeaker() {
        assertThat(quotes(
                        "Neighbours Share a Well",
                        "Elena Ruiz and her neighbour Hugh Hill have shared a well for twenty years.",
                        "“It never ran dry,” she said. “He paid for the pump,” she said.",
                        "“She does all the work,” he said."))
                .extracting(quote -> quote.attribution().speakerRule())
                .containsExactly("pronoun", "pronoun", "pronoun");
        assertThat(quotes(
                        "Senator Visits the Coast",
                        "Senator Nora Pell visited the broken sea wall near Osby on Tuesday.",
                        "“The wall will be mended before winter,” the senator said."))
                .extracting(quote -> quote.attribution().speakerRule())
                .containsExactly("role");
        assertThat(quotes(
                        "Stranger Helps on the Quay",
                        "The storm tore two boats from the quay in the night to Sunday.",
                        "“Hold the rope,” he said."))
                .extracting(quote -> quote.attribution().speakerRule())
                .containsExactly("");
    }
}
