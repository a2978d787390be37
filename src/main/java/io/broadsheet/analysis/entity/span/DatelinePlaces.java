package io.broadsheet.analysis.entity.span;

import io.broadsheet.analysis.language.NameLists;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.EntityType;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the place in capitals that a story is reported from: "MARLOW FERRY, March 11 (Reuters) —". It is shown in usual
 * letters, so that it is one with the place in the story. Safe for use by several threads.
 */
final class DatelinePlaces {
    private static final Set<String> DASHES = Set.of("—", "–", "--", "-", "―");
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_DATELINE = 16;
    /** A shorter word in capitals may be an acronym before a dash. */
    private static final int LONGEST_ACRONYM = 5;

    private final NameLists lists;

    DatelinePlaces(NameLists lists) {
        this.lists = lists;
    }

    /** The place of the dateline that a sentence begins with. */
    Optional<NameSpan> find(NamedSentence sentence) {
        int end = 0;
        while (end < Math.min(MOST_WORDS, sentence.size()) && isInCapitals(sentence.word(end))) {
            end++;
        }
        while (end > 0 && !Character.isLetter(sentence.word(end - 1).codePointAt(0))) {
            end--;
        }
        if (end == 0 || !goesOnAsDateline(sentence, end)) {
            return Optional.empty();
        }
        String words = sentence.words(0, end - 1);
        boolean acronym = end == 1 && words.length() <= LONGEST_ACRONYM && DASHES.contains(sentence.lower(end));
        return acronym && lists.labels(words).isEmpty()
                ? Optional.empty()
                : Optional.of(NameSpan.of(sentence, 0, end - 1)
                        .as(EntityType.LOCATION)
                        .shownAs(usual(words, sentence.lexicon())));
    }

    /** "OSBY", "McALLEN", and what joins the parts of a name: "-", "'". */
    private static boolean isInCapitals(String word) {
        String behind = word.substring(Math.min(2, word.length() - 1));
        boolean letters = Character.isUpperCase(word.codePointAt(0)) && behind.equals(behind.toUpperCase(Locale.ROOT));
        return letters || word.equals("-") || word.equals("'") || word.equals("’");
    }

    /** Behind the place come a dash, or a comma with a country or a day, or an agency in brackets, and then the dash. */
    private static boolean goesOnAsDateline(NamedSentence sentence, int from) {
        boolean bracket = false;
        for (int i = from; i < Math.min(LONGEST_DATELINE, sentence.size() - 1); i++) {
            String word = sentence.lower(i);
            if (DASHES.contains(word) && !bracket) {
                return sentence.isCapitalised(i + 1) || isMark(sentence.lower(i + 1));
            }
            bracket =
                    (bracket || word.equals("(") || word.equals("-lrb-")) && !word.equals(")") && !word.equals("-rrb-");
            boolean inside = bracket || word.equals(")") || word.equals("-rrb-") || word.equals(",");
            boolean part = sentence.isCapitalised(i) || Character.isDigit(word.codePointAt(0)) || word.equals(".");
            if (!inside && !(part && i > from)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isMark(String word) {
        return !Character.isLetterOrDigit(word.codePointAt(0)) && !word.equals("-");
    }

    /** In usual letters: "Marlow Ferry", "Rio de Janeiro", "St. Louis", "Stoke-on-Trent". */
    private static String usual(String capitals, Lexicon lexicon) {
        StringBuilder usual = new StringBuilder(capitals.length());
        int begin = 0;
        for (int i = 0; i <= capitals.length(); i++) {
            if (i == capitals.length() || !Character.isLetter(capitals.charAt(i))) {
                word(capitals.substring(begin, i), begin == 0, lexicon, usual);
                if (i < capitals.length()) {
                    usual.append(capitals.charAt(i));
                }
                begin = i + 1;
            }
        }
        return usual.toString();
    }

    private static void word(String word, boolean first, Lexicon lexicon, StringBuilder usual) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean mixed = !word.equals(word.toUpperCase(Locale.ROOT));
        if (mixed || word.isEmpty()) {
            usual.append(word);
        } else if (!first && lexicon.has(WordClass.PLACE_PARTICLE, lower)) {
            usual.append(lower);
        } else {
            usual.append(word, 0, 1).append(lower, 1, lower.length());
        }
    }
}
