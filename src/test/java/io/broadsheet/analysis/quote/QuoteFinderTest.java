package io.broadsheet.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.analysis.entity.EntityFinder;
import io.broadsheet.analysis.language.AttributedSpeech;
import io.broadsheet.analysis.language.CoreferenceChain;
import io.broadsheet.analysis.language.TaggedName;
import io.broadsheet.analysis.sentiment.SentimentScorer;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.Sentiment;
import io.broadsheet.model.Span;
import io.broadsheet.model.Speaker;
import io.broadsheet.model.SpeakerSummary;
import io.broadsheet.testing.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QuoteFinderTest {
    private static final String STORY = "Ingrid Holm came. “We pay,” she said. “No,” a ferryman said. “...” ”";

    private final ArticleText text = ArticleText.of(STORY);
    private final List<Sentence> sentences = List.of(
            Texts.sentence(text, "t1", "Ingrid Holm came.", 0),
            Texts.sentence(text, "t2", "“We pay,” she said.", 0.4),
            Texts.sentence(text, "t3", "“No,” a ferryman said.", -0.6),
            Texts.sentence(text, "t4", "“...” ”", 0));
    private final List<TaggedName> names = List.of(Texts.name(text, "Ingrid Holm", EntityType.PERSON));

    private List<Quote> quotes(List<AttributedSpeech> speeches, List<CoreferenceChain> chains) {
        EntityFinder.Found found = new EntityFinder().find(text, sentences, names);
        return new QuoteFinder(new SentimentScorer())
                .find(
                        text,
                        List.of(Texts.section(text)),
                        sentences,
                        found.entities(),
                        found.mentions(),
                        speeches,
                        chains);
    }

    private AttributedSpeech speech(String words, String mention) {
        Span span = Texts.span(text, words);
        return new AttributedSpeech(span, Texts.span(text, mention), "rule");
    }

    @Test
    void givesAPronounTheNameThatMeansTheSame() {
        List<Quote> quotes = quotes(
                List.of(speech("“We pay,”", "she")),
                List.of(new CoreferenceChain(List.of(Texts.span(text, "Ingrid Holm"), Texts.span(text, "she")))));

        assertThat(quotes.get(0).attribution().speaker()).isEqualTo(new Speaker.Named("Ingrid Holm", "e1"));
        assertThat(quotes.get(0).attribution().mention().text()).isEqualTo("she");
        assertThat(quotes.get(0).attribution().method()).isEqualTo("rule");
    }

    @Test
    void leavesTheSpeakerUnknownWhoseNameIsNotTold() {
        List<Quote> quotes = quotes(List.of(speech("“We pay,”", "she")), List.of());

        assertThat(quotes.get(0).attribution().speaker()).isEqualTo(Speaker.UNKNOWN);
        assertThat(quotes.get(0).attribution().mention().text()).isEqualTo("she");
    }

    @Test
    void keepsThePhraseOfASourceWithoutAName() {
        List<Quote> quotes = quotes(List.of(speech("“No,”", "a ferryman")), List.of());

        assertThat(quotes.get(0).attribution().speaker()).isEqualTo(new Speaker.Unnamed("a ferryman"));
    }

    @Test
    void leavesTheSpeakerUnknownWhenNobodyIsMentioned() {
        Span span = Texts.span(text, "“No,”");
        List<Quote> quotes =
                quotes(List.of(new AttributedSpeech(span, new Span(span.begin(), span.begin()), "")), List.of());

        assertThat(quotes.get(0).attribution().speaker()).isEqualTo(Speaker.UNKNOWN);
        assertThat(quotes.get(0).attribution().mention().isPresent()).isFalse();
    }

    @Test
    void countsWordsAndWeighsSentimentInsideTheQuote() {
        Quote quote = quotes(List.of(speech("“We pay,”", "she")), List.of()).get(0);

        assertThat(quote.words()).isEqualTo(2);
        assertThat(quote.sentiment()).isEqualTo(new Sentiment.Scored(0.4));
    }

    @Test
    void leavesOutStretchesWithoutAWord() {
        assertThat(quotes(List.of(speech("“...”", "she")), List.of())).isEmpty();
    }

    @Test
    void sumsUpWhatEachSpeakerSays() {
        List<Quote> quotes =
                quotes(List.of(speech("“We pay,”", "Ingrid Holm"), speech("“No,”", "Ingrid Holm")), List.of());

        List<SpeakerSummary> speakers = SpeakerTally.of(quotes);

        assertThat(speakers).hasSize(1);
        assertThat(speakers.get(0).quotes()).isEqualTo(2);
        assertThat(speakers.get(0).words()).isEqualTo(3);
        // two words at 0.4 and one at -0.6
        assertThat(((Sentiment.Scored) speakers.get(0).sentiment()).score())
                .isCloseTo(0.2 / 3, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void givesUnknownSpeakersNoRow() {
        assertThat(SpeakerTally.of(quotes(List.of(speech("“We pay,”", "she")), List.of())))
                .isEmpty();
    }
}
