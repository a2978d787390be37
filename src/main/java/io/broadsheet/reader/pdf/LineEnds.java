package io.broadsheet.reader.pdf;

import io.broadsheet.model.VisibleText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins lines to paragraphs. A word that was cut at a line's end is whole again; whether its hyphen was there before, the rest
 * of the document tells where it has the word in one piece, and else {@link VisibleText}. Immutable.
 */
final class LineEnds {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-\u2010]\\p{L}+)*");
    private static final Pattern CUT =
            Pattern.compile("([\\p{L}\\p{N}]+(?:[-\u2010][\\p{L}\\p{N}]+)*)[-\u2010\u00AD]$");
    private static final Pattern BEGINNING = Pattern.compile("^\\p{L}+");
    /** "e-commerce", "AI-driven", "40-year", "state-of-the-art": behind such a word a hyphen was there before. */
    private static final Pattern NEVER_CUT = Pattern.compile("(?:.*-)?(?:\\p{L}|.*\\p{N}.*|.+\\p{Lu}.*)|.*-.*-.*");

    private static final int LONGEST_WORD = 80;
    private static final char SOFT_HYPHEN = '\u00AD';

    private final Set<String> words;

    private LineEnds(Set<String> words) {
        this.words = words;
    }

    /** Of a document with these lines. */
    static LineEnds of(List<Line> lines) {
        Set<String> words = new HashSet<>();
        for (Line line : lines) {
            Matcher word = WORD.matcher(line.text());
            while (word.find()) {
                words.add(lower(word.group()));
            }
        }
        return new LineEnds(words);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2010', '-');
    }

    /** Adds a line to the words before it. */
    void append(StringBuilder paragraph, String line) {
        int end = paragraph.length();
        Matcher cut = CUT.matcher(paragraph).region(Math.max(0, end - LONGEST_WORD), end);
        Matcher beginning = BEGINNING.matcher(line);
        if (end > 0 && cut.find() && beginning.find()) {
            char hyphen = paragraph.charAt(end - 1);
            String whole = lower(cut.group(1) + beginning.group());
            String compound = lower(cut.group(1)) + "-" + lower(beginning.group());
            if (hyphen == SOFT_HYPHEN || (words.contains(whole) && !words.contains(compound))) {
                paragraph.setLength(end - 1);
                paragraph.append(line);
            } else if (words.contains(compound)
                    || NEVER_CUT.matcher(cut.group(1)).matches()) {
                paragraph.append(line);
            } else {
                String joined = cut.group() + "\n" + line;
                String visible = VisibleText.of(joined, 0, joined.length()).toString();
                paragraph.setLength(cut.start());
                paragraph.append(visible.replace('\n', ' '));
            }
        } else {
            boolean dash = end > 0 && paragraph.charAt(end - 1) == '—';
            paragraph.append(end == 0 || dash ? "" : " ").append(line);
        }
    }
}
