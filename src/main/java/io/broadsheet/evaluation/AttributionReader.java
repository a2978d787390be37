package io.broadsheet.evaluation;

import io.broadsheet.evaluation.AttributedArticle.Attribution;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one file of brat annotations: stretches of text (T lines) and the events (E lines) that make attributions of
 * them by the roles Source and Content, perhaps numbered. All other lines say nothing about attributions.
 */
final class AttributionReader {
    private static final Pattern STRETCH =
            Pattern.compile("(T\\d+)\\t\\S+ (\\d{1,9} \\d{1,9}(?:;\\d{1,9} \\d{1,9})*)(?:\\t(.*))?", Pattern.DOTALL);
    private static final Pattern BEGIN = Pattern.compile("[TERAMN#]\\d+\\s|\\*\\t");
    private static final Pattern ROLE = Pattern.compile("(\\D+?)\\d*:([TE]\\d+)");
    private static final String HINT = "see brat's standoff format";

    private final Path file;
    private final ArticleText text;
    private final Map<String, List<Span>> stretches = new HashMap<>();

    AttributionReader(Path file, ArticleText text) {
        this.file = file;
        this.text = text;
    }

    /** The attributions, in the file's order. An event may stand before the stretches that it names. */
    List<Attribution> attributions() throws EvaluationException {
        String[] lines = TextFile.read(file).split("\\r?\\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (begins(lines[i], 'T')) {
                readStretch(whole(lines, i), place(i));
            }
        }
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (begins(lines[i], 'E')) {
                attributions.add(attribution(lines[i], place(i)));
            }
        }
        return attributions;
    }

    private String place(int index) {
        return file + ", line " + (index + 1);
    }

    /** A line with those after it that begin no annotation: the words of a stretch may hold line ends. */
    private static String whole(String[] lines, int index) {
        StringBuilder whole = new StringBuilder(lines[index]);
        for (int i = index + 1; i < lines.length && !BEGIN.matcher(lines[i]).lookingAt(); i++) {
            whole.append('\n').append(lines[i]);
        }
        return whole.toString().stripTrailing();
    }

    private static boolean begins(String line, char letter) {
        return line.length() > 1 && line.charAt(0) == letter && Character.isDigit(line.charAt(1));
    }

    private void readStretch(String line, String place) throws EvaluationException {
        Matcher parts = STRETCH.matcher(line);
        if (!parts.matches()) {
            throw new EvaluationException(
                    place + ": must be like 'T1', a tab, 'Source 12 20', a tab and the words, but is '"
                            + Shortened.to(60, line) + "'; " + HINT);
        }
        List<Span> spans = new ArrayList<>();
        StringBuilder cut = new StringBuilder();
        for (String offsets : parts.group(2).split(";", -1)) {
            int blank = offsets.indexOf(' ');
            Span span = OffsetCheck.span(
                    text,
                    Integer.parseInt(offsets.substring(0, blank)),
                    Integer.parseInt(offsets.substring(blank + 1)),
                    place);
            spans.add(span);
            cut.append(text.cut(span));
        }
        OffsetCheck.check(cut.toString(), Optional.ofNullable(parts.group(3)).orElse(""), place);
        if (stretches.put(parts.group(1), spans) != null) {
            throw new EvaluationException(place + ": there are two " + parts.group(1) + "; each needs its own number");
        }
    }

    private Attribution attribution(String line, String place) throws EvaluationException {
        int tab = line.indexOf('\t');
        if (tab < 0) {
            throw new EvaluationException(
                    place + ": must be like 'E1', a tab and 'Attribution:T4 Source:T1 Content:T3', " + "but is '"
                            + Shortened.to(60, line) + "'; " + HINT);
        }
        List<Span> source = new ArrayList<>();
        List<Span> content = new ArrayList<>();
        for (String word : line.substring(tab + 1).strip().split("\\s+", -1)) {
            Matcher role = ROLE.matcher(word);
            if (!role.matches()) {
                throw new EvaluationException(place + ": '" + word + "' must be like 'Source:T1'; " + HINT);
            }
            if (role.group(1).equals("Source")) {
                source.addAll(stretch(role.group(2), place));
            } else if (role.group(1).equals("Content")) {
                content.addAll(stretch(role.group(2), place));
            }
        }
        return new Attribution(source, content);
    }

    private List<Span> stretch(String id, String place) throws EvaluationException {
        Optional<List<Span>> spans = Optional.ofNullable(stretches.get(id));
        if (spans.isEmpty()) {
            throw new EvaluationException(
                    place + ": names " + id + ", but no line of the file is that stretch of text");
        }
        return spans.get();
    }
}
