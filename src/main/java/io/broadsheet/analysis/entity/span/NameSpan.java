package io.broadsheet.analysis.entity.span;

import io.broadsheet.analysis.language.NameProbabilities;
import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Span;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * A stretch of words that may be a name.
 *
 * @param sentence the sentence
 * @param first its first word
 * @param last its last word
 * @param span where it stands, which may be a part of its only word ("Israel" in "anti-Israel")
 * @param text its words as tables show them
 * @param tagged what the taggers take it for: probabilities over the words, from 0 to 1
 */
public record NameSpan(
        NamedSentence sentence, int first, int last, Span span, String text, Map<EntityType, Double> tagged) {
    public NameSpan {
        tagged = Map.copyOf(tagged);
        if (first > last) {
            throw new IllegalArgumentException("a name has a word: " + first + ".." + last);
        }
    }

    /** The words from the first to the last, with the mean of their probabilities. */
    public static NameSpan of(NamedSentence sentence, int first, int last) {
        return of(sentence, first, last, first, last);
    }

    /** The same, with the probabilities of some of the words only. */
    static NameSpan of(NamedSentence sentence, int first, int last, int from, int to) {
        Map<EntityType, Double> tagged = new EnumMap<>(EntityType.class);
        for (EntityType type : EntityType.values()) {
            double sum = 0;
            for (int i = from; i <= to; i++) {
                sum += sentence.names().get(i).of(type);
            }
            tagged.put(type, sum / (to - from + 1));
        }
        return new NameSpan(sentence, first, last, sentence.span(first, last), sentence.words(first, last), tagged);
    }

    /** The same words, taken for one sort of name. */
    NameSpan as(EntityType type) {
        Map<EntityType, Double> certain = new EnumMap<>(EntityType.class);
        Arrays.asList(EntityType.values())
                .forEach(name ->
                        certain.put(name, NameProbabilities.certain(type).of(name)));
        return new NameSpan(sentence, first, last, span, text, certain);
    }

    /** The same words, shown in another way. */
    NameSpan shownAs(String words) {
        return new NameSpan(sentence, first, last, span, words, tagged);
    }

    /** The same name at a part of its words. */
    NameSpan at(Span part) {
        return new NameSpan(sentence, first, last, part, sentence.text().words(part), tagged);
    }

    /** How likely the taggers find it to be a name of a sort. */
    public double probability(EntityType type) {
        return tagged.getOrDefault(type, 0.0);
    }

    /** How likely they find it to be any name. */
    public double probability() {
        // In a fixed order: sums of fractions depend on it.
        return Arrays.stream(EntityType.values()).mapToDouble(this::probability).sum();
    }

    /** What they find likeliest. */
    public EntityType likeliest() {
        return EntityType.mostOf(this::probability);
    }

    /** Whether it holds a word. */
    public boolean covers(int word) {
        return first <= word && word <= last;
    }

    /** Its number of words. */
    public int words() {
        return last - first + 1;
    }

    /** One of its words in lower case. */
    public String lower(int word) {
        return sentence.lower(word);
    }

    /** Whether its head is of a class of words. */
    public boolean hasHead(WordClass kind) {
        return sentence.lexicon().has(kind, head());
    }

    /** Whether its head is of one of some classes of words. */
    public boolean hasHead(Set<WordClass> kinds) {
        return sentence.lexicon().has(kinds, head());
    }

    /** The head: its last word, or the one before "of", in lower case. */
    public String head() {
        for (int i = first + 1; i < last; i++) {
            if (sentence.is(i, WordClass.NAME_LINK)) {
                return lower(i - 1);
            }
        }
        return lower(last);
    }
}
