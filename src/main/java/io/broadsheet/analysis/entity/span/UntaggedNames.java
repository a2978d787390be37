package io.broadsheet.analysis.entity.span;

import io.broadsheet.analysis.language.NameLists;
import io.broadsheet.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * What may be a name though no tagger takes it for one: well-known names, peoples, and capitalised nouns inside a sentence.
 * Whether it is one, the evidence decides. Immutable, so safe for use by several threads.
 */
final class UntaggedNames {
    private static final int LONGEST = 6;
    private static final double POSSIBLE = 0.3;

    private final NameLists lists;

    UntaggedNames(NameLists lists) {
        this.lists = lists;
    }

    /**
     * The stretches of a sentence.
     *
     * @param spans what taggers find there
     * @param values times and numbers
     */
    List<NameSpan> find(NamedSentence sentence, List<NameSpan> spans, Vocabulary vocabulary, SpanSet values) {
        boolean[] taken = new boolean[sentence.size()];
        for (int i = 0; i < sentence.size(); i++) {
            taken[i] = values.overlaps(sentence.span(i, i));
        }
        for (NameSpan span : spans) {
            for (int i = span.first(); i <= span.last(); i++) {
                taken[i] = true;
            }
        }
        List<NameSpan> found = new ArrayList<>();
        for (int first = 0; first < sentence.size(); first++) {
            int last = taken[first] || !sentence.isCapitalised(first) ? first : lastOfKnown(sentence, first, taken);
            if (!taken[first]
                    && isKnown(sentence, first, last)
                    && (last > 0 || isCertain(sentence, first, vocabulary))) {
                found.add(NameSpan.of(sentence, first, last));
                for (int i = first; i <= last; i++) {
                    taken[i] = true;
                }
                first = last;
            }
        }
        for (int first = 0; first < sentence.size(); first++) {
            int last = first;
            while (last < sentence.size() && !taken[last] && isPart(sentence, first, last, vocabulary)) {
                last++;
            }
            if (last > first && last - first <= LONGEST) {
                found.add(NameSpan.of(sentence, first, last - 1));
            }
            first = Math.max(first, last);
        }
        return found.stream().filter(SpanRules::isName).toList();
    }

    /** "Apple growers" opens a sentence: a capital there makes a name only of a word that is one elsewhere, too. */
    private static boolean isCertain(NamedSentence sentence, int first, Vocabulary vocabulary) {
        return vocabulary.isCapitalised(sentence.lower(first))
                || sentence.names().get(first).any() > POSSIBLE;
    }

    /** The end of the longest well-known name that begins with a word; the word itself when there is none. */
    private int lastOfKnown(NamedSentence sentence, int first, boolean[] taken) {
        int end = first;
        while (end + 1 < Math.min(sentence.size(), first + LONGEST) && !taken[end + 1]) {
            end++;
        }
        for (int last = end; last > first; last--) {
            if (isKnown(sentence, first, last)) {
                return last;
            }
        }
        return first;
    }

    private boolean isKnown(NamedSentence sentence, int first, int last) {
        if (!sentence.isCapitalised(first)) {
            return false;
        }
        String name = sentence.words(first, last);
        return sentence.lexicon().known(name).isPresent()
                || (first == last && lists.labels(name).contains("NATIONALITY"));
    }

    private static boolean isPart(NamedSentence sentence, int first, int word, Vocabulary vocabulary) {
        boolean hyphen = word > first
                && sentence.word(word).equals("-")
                && sentence.touches(word - 1, word)
                && sentence.touches(word, word + 1)
                && sentence.isCapitalised(word + 1);
        return hyphen || isNameLike(sentence, word, vocabulary) || isSpokenFor(sentence, first, word);
    }

    /** "a spokeswoman for Tarn Water": whoever has one has a name, whatever its words are elsewhere. */
    private static boolean isSpokenFor(NamedSentence sentence, int first, int word) {
        return first > 1
                && sentence.is(first - 1, "for")
                && sentence.lower(first - 2).startsWith("spokes")
                && sentence.isCapitalised(word)
                && sentence.pos(word).startsWith("N");
    }

    private static boolean isNameLike(NamedSentence sentence, int word, Vocabulary vocabulary) {
        String text = sentence.word(word);
        boolean noun = sentence.pos(word).startsWith("N") || sentence.pos(word).equals("FW");
        boolean inner = Character.isLetter(text.codePointAt(0))
                && text.codePoints().skip(1).anyMatch(Character::isUpperCase);
        boolean opens =
                word == 0 || !Character.isLetterOrDigit(sentence.word(word - 1).codePointAt(0));
        boolean proper = sentence.pos(word).startsWith("NNP");
        return (inner || (sentence.isCapitalised(word) && noun && (proper || !opens)))
                && !sentence.is(word, WordClass.NO_NAME)
                && !sentence.is(word, WordClass.TITLE)
                && !vocabulary.isCommon(sentence.lower(word));
    }
}
