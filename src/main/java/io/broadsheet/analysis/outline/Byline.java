package io.broadsheet.analysis.outline;

import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.lexicon.WordClass;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a line with the authors' names from a line of the story, and the names from titles, addresses and outlets. */
final class Byline {
    private static final Pattern LINE = Pattern.compile(
            "(?:(?:Written |Story |Reported |Report |Co-authored |Coauthored |Authored )?by|By|BY):? (\\p{Lu}[^.!?;:]*(?:\\p{Lu}\\.[^.!?;:]*)*)\\.?");
    /** An address or another field stands behind the names: "By Ann Holm | aholm@example.org | The Osby Times". */
    private static final Pattern FIELD = Pattern.compile(" ?[|•·] .*| \\S+@\\S+.*| [–—-] .*");

    private static final int MOST_WORDS = 14;
    private static final int MOST_WORDS_WITH_FIELDS = 30;
    private static final int MOST_WORDS_OF_TITLE = 6;

    private Byline() {}

    /** The authors of a line "By …"; empty for any other line. */
    static String of(LineLook look) {
        if (look.words().size() > MOST_WORDS_WITH_FIELDS) {
            return "";
        }
        String line = FIELD.matcher(look.text()).replaceFirst("");
        List<String> words = List.of(line.split(" ", -1));
        Matcher matcher = LINE.matcher(line);
        if (words.size() > MOST_WORDS || !matcher.matches()) {
            return "";
        }
        for (String word : words.subList(1, words.size())) {
            if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0)) && !isSmall(word, look.lexicon())) {
                return "";
            }
        }
        String names = matcher.group(1);
        int comma = names.lastIndexOf(", ");
        return comma > 0 && isTitle(names.substring(comma + 2), look.lexicon()) ? names.substring(0, comma) : names;
    }

    private static boolean isSmall(String word, Lexicon lexicon) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lexicon.has(WordClass.BYLINE_PARTICLE, lower) || lexicon.has(WordClass.NEWS_JOB, lower.replace(",", ""));
    }

    /** Whether a line, or what stands behind names, says what its writer is: "Senior Reporters", "Political Editor". */
    static boolean isTitle(LineLook look) {
        return isTitle(look.text(), look.lexicon());
    }

    private static boolean isTitle(String text, Lexicon lexicon) {
        String[] words = text.split("[ ,]+", -1);
        if (words.length > MOST_WORDS_OF_TITLE) {
            return false;
        }
        boolean job = false;
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (word.isEmpty() || !Character.isLetter(word.codePointAt(0))) {
                return false;
            }
            job |= lexicon.has(WordClass.NEWS_JOB, lower);
            if (Character.isLowerCase(word.codePointAt(0)) && !isSmall(word, lexicon)) {
                return false;
            }
        }
        return job;
    }
}
