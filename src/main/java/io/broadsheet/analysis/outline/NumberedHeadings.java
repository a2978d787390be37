package io.broadsheet.analysis.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the headings of pieces that count: "1. The party is split." above some paragraphs, "2. Voters stay home." above others,
 * up to the last, or down to "1". That they count makes them headings, though they may be sentences with a full stop.
 */
final class NumberedHeadings {
    private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,2})([.):]?) (?=\\S*\\p{L}).*");
    private static final int FEWEST = 3;
    private static final int LONGEST = 120;

    private NumberedHeadings() {}

    /** A line that may be one of them. */
    private record Numbered(int block, int number, String mark) {
        boolean precedes(Numbered next, int step) {
            return next.number == number + step && next.mark.equals(mark);
        }
    }

    /** Which blocks are such headings. */
    static Set<Integer> of(List<TextBlock> blocks) {
        List<Numbered> lines = new ArrayList<>();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            Matcher number = NUMBER.matcher(block.text());
            if (!block.isKnown()
                    && block.text().length() <= LONGEST
                    && blocks.get(i + 1).text().length() >= HeadingLook.SHORTEST_STORY
                    && number.matches()) {
                lines.add(new Numbered(i, Integer.parseInt(number.group(1)), number.group(2)));
            }
        }
        Set<Integer> headings = new HashSet<>();
        for (int step : List.of(1, -1)) {
            addRuns(lines, step, headings);
        }
        return headings;
    }

    /** Adds the lines that count from 1 up, or down to 1. */
    private static void addRuns(List<Numbered> lines, int step, Set<Integer> headings) {
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i < lines.size() && lines.get(i - 1).precedes(lines.get(i), step)) {
                continue;
            }
            int end = step > 0 ? first : i - 1;
            if (i - first >= FEWEST && lines.get(end).number() == 1) {
                lines.subList(first, i).forEach(line -> headings.add(line.block()));
            }
            first = i;
        }
    }
}
