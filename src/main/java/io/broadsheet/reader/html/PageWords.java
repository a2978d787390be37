package io.broadsheet.reader.html;

import io.broadsheet.model.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Text of a page as a person reads it. */
final class PageWords {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    /** Control characters, and halves of surrogate pairs, which no file can hold. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}&&[^\\s]]|\\p{Cs}");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern NAME_PARTS = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

    private PageWords() {}

    /** One space between words, none around, nothing that nobody sees. */
    static String clean(String raw) {
        String printable = UNPRINTABLE.matcher(raw).replaceAll("");
        String spaced = SPACE.matcher(printable).replaceAll(" ");
        return SPACE.matcher(VisibleText.of(spaced, 0, spaced.length()).toString())
                .replaceAll(" ")
                .strip();
    }

    /** The words in small letters, without punctuation. */
    static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Words by which two texts are compared. */
    static String key(String text) {
        return String.join(" ", words(text.replace("’", "").replace("'", "")));
    }

    /** The words of a name such as a class, in small letters, and each two that stand beside each other. */
    static List<String> nameWords(String name) {
        List<String> words = new ArrayList<>();
        String last = "";
        for (String part : NAME_PARTS.split(name, -1)) {
            if (!part.isEmpty()) {
                String word = part.toLowerCase(Locale.ROOT);
                words.add(word);
                if (!last.isEmpty()) {
                    words.add(last + "-" + word);
                }
                last = word;
            }
        }
        return words;
    }
}
