package io.broadsheet.corpus.review;

import io.broadsheet.model.Quote;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.Speaker;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What makes a quote's speaker more doubtful, or less, than the rules behind it say by themselves. Each multiplies the odds that the
 * speaker is wrong. The weights are round numbers, set by hand on one half of annotated news and watched on the other (docs/review.md).
 */
public enum DoubtSign {
    /** Nobody is known to speak. */
    UNKNOWN(2, seen -> seen.speaker() instanceof Speaker.Unknown),
    /** The words stand in a heading, which marks titles and says who speaks in its own short way. */
    IN_HEADING(10, seen -> seen.sentences().stream().anyMatch(sentence -> sentence.kind() == Sentence.Kind.HEADING)),
    /** The speaker's name stands in the words themselves, and few call themselves by name. */
    NAMES_SPEAKER(4, QuoteSurroundings::namesSpeaker),
    /** The words begin with a quotation mark and end without one. */
    OPEN_MARKS(3, seen -> seen.quote().kind() != Quote.Kind.INDIRECT && seen.hasOpenMarks()),
    /** No name stands for the speaker but a pronoun or a phrase, and several people are named shortly before. */
    MANY_NEAR(2, seen -> !(seen.speaker() instanceof Speaker.Unknown) && seen.isCrowded()),
    /** The name that stands for a person is one word. */
    ONE_WORD_NAME(1.5, QuoteSurroundings::isOneWordPerson),
    /** A few words, which may be somebody else's whom the speaker quotes. */
    SHORT(1.5, seen -> seen.quote().words() <= 4),
    /** Many words, of which articles say clearly who speaks. */
    LONG(0.5, seen -> seen.quote().words() >= 30),
    /** Without quotation marks, where what is doubted is above all whether anybody is reported. Not measured. */
    WITHOUT_MARKS(0.5, seen -> seen.quote().kind() == Quote.Kind.INDIRECT);

    private final double weight;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Predicate<QuoteSurroundings> shows;

    DoubtSign(double weight, Predicate<QuoteSurroundings> shows) {
        this.weight = weight;
        this.shows = shows;
    }

    /** As the table writes it: {@code in-heading}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** By how much it multiplies the odds that the speaker is wrong. */
    public double weight() {
        return weight;
    }

    boolean isShownBy(QuoteSurroundings seen) {
        return shows.test(seen);
    }
}
