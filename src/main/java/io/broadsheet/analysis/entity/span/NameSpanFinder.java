package io.broadsheet.analysis.entity.span;

import io.broadsheet.analysis.language.NameLists;
import io.broadsheet.analysis.language.TaggedValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds where an article's names may stand: what the taggers find, mended by rules; capitalised words that they leave out;
 * and in headlines, whose capitals mislead taggers, the names of the text below.
 *
 * <p>Immutable, so safe for use by several threads.
 */
public final class NameSpanFinder {
    private static final double SURE = 0.5;

    private final SpanRules rules;
    private final UntaggedNames untagged;
    private final DatelinePlaces datelines;

    /** A finder that knows some lists. */
    public NameSpanFinder(NameLists lists) {
        this.rules = new SpanRules(lists);
        this.untagged = new UntaggedNames(lists);
        this.datelines = new DatelinePlaces(lists);
    }

    /**
     * The names that may be there, in reading order and apart from each other.
     *
     * @param values the times and numbers, which are no names unless a tagger is sure
     */
    public List<NameSpan> find(List<NamedSentence> sentences, List<TaggedValue> values) {
        Vocabulary vocabulary = Vocabulary.of(sentences);
        SpanSet valueSpans = new SpanSet();
        values.forEach(value -> valueSpans.add(value.span()));
        HeadlineNames headlines = new HeadlineNames(vocabulary);
        List<NameSpan> found = new ArrayList<>();
        for (NamedSentence sentence : sentences) {
            if (sentence.style() == NamedSentence.Style.TEXT) {
                Optional<NameSpan> dateline = datelines.find(sentence);
                List<NameSpan> tagged = dateline.map(place -> beside(place, tagged(sentence, valueSpans)))
                        .orElseGet(() -> tagged(sentence, valueSpans));
                tagged.forEach(headlines::know);
                found.addAll(tagged);
                found.addAll(untagged.find(sentence, tagged, vocabulary, valueSpans));
            }
        }
        for (NamedSentence sentence : sentences) {
            if (sentence.style() != NamedSentence.Style.TEXT) {
                found.addAll(headlines.find(sentence, tagged(sentence, valueSpans)));
            }
        }
        Set<String> noNames = new HashSet<>();
        sentences.forEach(sentence -> noNames.addAll(SpelledOutNames.ofNoNames(sentence)));
        found.removeIf(name -> noNames.contains(name.text()));
        found.sort(Comparator.comparing(NameSpan::span));
        return found;
    }

    /** A place, and the names that do not overlap it. */
    private static List<NameSpan> beside(NameSpan place, List<NameSpan> others) {
        return Stream.concat(
                        Stream.of(place),
                        others.stream().filter(other -> !other.span().overlaps(place.span())))
                .toList();
    }

    private List<NameSpan> tagged(NamedSentence sentence, SpanSet values) {
        List<NameSpan> decoded = SpanDecoder.decode(sentence).stream()
                .filter(span -> span.probability() > SURE || !values.overlaps(span.span()))
                .toList();
        return rules.mend(sentence, decoded);
    }
}
