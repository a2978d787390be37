package io.broadsheet.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title between whose parts stand dashes or bars, as in "Ferries stop in fog | News | Osby Courier". Immutable.
 *
 * @param text the whole title
 * @param spans where its parts begin and end, in UTF-16 units; at least one
 */
record TitleParts(String text, List<Span> spans) {
    private static final Pattern BETWEEN = Pattern.compile("\\s+(?:[|\\-–—•·»«~]|--|::)\\s+|\\s*\\|\\s*");
    /** Nobody writes more; looking at all runs of many would take long. */
    private static final int MOST = 8;

    private static final int LONGEST_NAME = 4;
    private static final int SHORTEST_TITLE = 3;

    record Span(int begin, int end) {}

    static TitleParts of(String title) {
        List<Span> spans = new ArrayList<>();
        Matcher between = BETWEEN.matcher(title);
        int begin = 0;
        while (between.find() && spans.size() < MOST) {
            if (between.start() > begin) {
                spans.add(new Span(begin, between.start()));
            }
            begin = between.end();
        }
        if (begin < title.length() || spans.isEmpty()) {
            spans.add(new Span(begin, title.length()));
        }
        return new TitleParts(title, List.copyOf(spans));
    }

    private String cut(int first, int last) {
        return text.substring(spans.get(first).begin(), spans.get(last).end());
    }

    /** The longest run of parts that has the same words as another title, and enough of them; empty if none has. */
    String runLike(String other) {
        String key = PageWords.key(other);
        if (PageWords.words(other).size() < SHORTEST_TITLE) {
            return "";
        }
        for (int first = 0; first < spans.size(); first++) {
            for (int last = spans.size() - 1; last >= first; last--) {
                String run = cut(first, last);
                if (PageWords.key(run).equals(key)) {
                    return run;
                }
            }
        }
        return "";
    }

    /** The title without the names of its outlet at either end. */
    String withoutOutlet(String outlet) {
        int first = 0;
        int last = spans.size() - 1;
        while (last > first && isOf(cut(last, last), outlet)) {
            last--;
        }
        while (first < last && isOf(cut(first, first), outlet)) {
            first++;
        }
        return cut(first, last);
    }

    /** The title without a last part that is as short as a name, where enough remains to be one. */
    String withoutLastName() {
        int last = spans.size() - 1;
        if (last > 0 && PageWords.words(cut(last, last)).size() <= LONGEST_NAME) {
            String rest = cut(0, last - 1);
            return PageWords.words(rest).size() >= SHORTEST_TITLE ? rest : text;
        }
        return text;
    }

    /** Whether a part is an outlet's name, with or without its first or last words: "Courier", "Osby Courier Online". */
    static boolean isOf(String part, String outlet) {
        String name = PageWords.key(part).replace(" ", "");
        String known = PageWords.key(outlet).replace(" ", "");
        return name.length() > 1
                && known.length() > 1
                && (known.startsWith(name) || known.endsWith(name) || name.startsWith(known) || name.endsWith(known));
    }
}
