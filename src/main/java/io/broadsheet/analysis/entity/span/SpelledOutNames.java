package io.broadsheet.analysis.entity.span;

import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.EntityType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Letters in brackets show where the name before them begins: "the Osby Coast and Harbour Trust (OCHT)"; or that there is
 * none: "liquefied natural gas (LNG)".
 */
final class SpelledOutNames {
    private static final int FEWEST = 2;
    private static final int MOST = 8;

    private SpelledOutNames() {}

    /** The words that letters in brackets stand for. */
    private record Explained(int first, int last, int letters, boolean capitals) {}

    /** The names of a sentence, with those that letters behind them show as long as the letters say. */
    static List<NameSpan> mend(NamedSentence sentence, List<NameSpan> spans) {
        List<NameSpan> mended = spans;
        for (int bracket = FEWEST; bracket + 2 < sentence.size(); bracket++) {
            int place = bracket;
            Optional<Explained> explained = sentence.is(bracket, "(")
                    ? before(sentence, bracket).or(() -> translated(sentence, place))
                    : Optional.empty();
            if (explained.isPresent() && explained.get().capitals()) {
                mended = with(sentence, mended, explained.get());
            }
        }
        return mended;
    }

    /** The letters that a sentence explains by words in small letters, as they are written. */
    static Set<String> ofNoNames(NamedSentence sentence) {
        Set<String> letters = new HashSet<>();
        for (int bracket = FEWEST; bracket + 2 < sentence.size(); bracket++) {
            if (sentence.is(bracket, "(")) {
                before(sentence, bracket)
                        .filter(explained -> !explained.capitals())
                        .ifPresent(explained -> letters.add(sentence.word(explained.letters())));
            }
        }
        return letters;
    }

    private static List<NameSpan> with(NamedSentence sentence, List<NameSpan> spans, Explained explained) {
        boolean known = false;
        boolean body = sentence.names().get(explained.letters()).of(EntityType.ORGANIZATION)
                > sentence.names().get(explained.letters()).of(EntityType.MISC);
        List<NameSpan> mended = new ArrayList<>();
        for (NameSpan span : spans) {
            boolean within = span.first() <= explained.last() && explained.first() <= span.last();
            known |= span.first() <= explained.first() && span.last() >= explained.last();
            body |= within && span.likeliest() == EntityType.ORGANIZATION;
            if (!within) {
                mended.add(span);
            }
        }
        if (known) {
            return spans;
        }
        NameSpan whole = NameSpan.of(sentence, explained.first(), explained.last());
        mended.add(body ? whole.as(EntityType.ORGANIZATION) : whole.as(EntityType.MISC));
        mended.sort((a, b) -> a.span().compareTo(b.span()));
        return mended;
    }

    /** The words before a bracket whose initials are the letters in it. */
    private static Optional<Explained> before(NamedSentence sentence, int bracket) {
        int word = bracket + 1;
        String letters = letters(sentence.word(word));
        boolean closed = sentence.is(word + 1, ")") || sentence.is(word + 1, ",");
        if (letters.length() < FEWEST || letters.length() > MOST || !closed) {
            return Optional.empty();
        }
        int left = letters.length() - 1;
        int first = bracket;
        boolean capitals = false;
        boolean small = false;
        for (int i = bracket - 1; i >= 0 && left >= 0; i--) {
            String lower = sentence.lower(i);
            boolean fits = lower.codePointAt(0) == Character.toLowerCase(letters.charAt(left));
            if (fits) {
                left--;
                first = i;
                capitals |= sentence.isCapitalised(i);
                small |= !sentence.isCapitalised(i) && !isUnlettered(sentence, i);
            } else if (!isUnlettered(sentence, i)) {
                return Optional.empty();
            }
        }
        if (left >= 0 || (capitals && (small || !sentence.isCapitalised(first)))) {
            return Optional.empty();
        }
        return Optional.of(new Explained(first, bracket - 1, word, capitals));
    }

    /** "Alternative for Osby (AfD)": as many words with capitals as the letters of another language have, from the first letter. */
    private static Optional<Explained> translated(NamedSentence sentence, int bracket) {
        int word = bracket + 1;
        String letters = sentence.word(word);
        long capitals = letters.codePoints().filter(Character::isUpperCase).count();
        if (capitals < FEWEST || letters.length() > MOST || !sentence.is(word + 1, ")")) {
            return Optional.empty();
        }
        long left = capitals;
        for (int i = bracket - 1; i >= 0; i--) {
            if (sentence.isCapitalised(i)) {
                left--;
            } else if (!isUnlettered(sentence, i)) {
                return Optional.empty();
            }
            if (left == 0) {
                boolean begins = sentence.word(i).codePointAt(0) == letters.codePointAt(0);
                return begins ? Optional.of(new Explained(i, bracket - 1, word, true)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isUnlettered(NamedSentence sentence, int word) {
        return sentence.is(word, WordClass.UNLETTERED) || sentence.is(word, ",");
    }

    /** A word in capitals, with or without a plural's "s"; empty for any other. */
    private static String letters(String word) {
        String letters = word.endsWith("s") && word.length() > FEWEST ? word.substring(0, word.length() - 1) : word;
        letters = letters.replace(".", "");
        boolean capitals = letters.equals(letters.toUpperCase(Locale.ROOT))
                && letters.codePoints().allMatch(Character::isLetter);
        return capitals ? letters : "";
    }
}
