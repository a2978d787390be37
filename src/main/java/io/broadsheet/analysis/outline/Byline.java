package io.broadsheet.analysis.outline;

import io.broadsheet.analysis.grammar.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a line with the authors' names from a line of the story, and the names from titles, addresses and outlets. */
final class Byline {
    private static final Pattern LINE = Pattern.compile(
            "(?:(?:Written |Story |Reported |Report |Co-authored |Coauthored |Authored )?by|By|BY):? (\\p{Lu}[^.!?;:]*(?:\\p{Lu}\\.[^.!?;:]*)*)\\.?");
    /** An address or another field stands behind the names: "By Ann Holm | aholm@example.org | The Osby Times". */
    private static final Pattern FIELD = Pattern.compile(" ?[|•·] .*| \\S+@\\S+.*| [–—-] .*");

    private static final Set<String> SMALL = Words.of("and of for in the de von van at on");
    private static final int MOST_WORDS = 14;
    private static final int MOST_WORDS_WITH_FIELDS = 30;
    private static final int MOST_WORDS_OF_TITLE = 6;

    /** What writers of news are. */
    private static final Set<String> JOBS = Words.of(
            "reporter reporters writer writers correspondent correspondents editor editors staff columnist columnists",
            "contributor contributors journalist journalists critic critics photographer photographers producer",
            "producers fellow intern desk bureau chief columnist analyst");

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
            if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0)) && !isSmall(word)) {
                return "";
            }
        }
        String names = matcher.group(1);
        int comma = names.lastIndexOf(", ");
        return comma > 0 && isTitle(names.substring(comma + 2)) ? names.substring(0, comma) : names;
    }

    private static boolean isSmall(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return SMALL.contains(lower) || JOBS.contains(lower.replace(",", ""));
    }

    /** Whether a line, or what stands behind names, says what its writer is: "Senior Reporters", "Political Editor". */
    static boolean isTitle(String text) {
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
            job |= JOBS.contains(lower);
            if (Character.isLowerCase(word.codePointAt(0)) && !isSmall(word)) {
                return false;
            }
        }
        return job;
    }
}
