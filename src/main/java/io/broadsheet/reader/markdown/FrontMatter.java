package io.broadsheet.reader.markdown;

import io.broadsheet.model.DocumentFacts;
import io.broadsheet.reader.IsoDay;
import io.broadsheet.reader.StorableText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between two lines of dashes above a Markdown text: names and values, as YAML writes the simple ones. A value is
 * words, perhaps in quotation marks, or a list of such; what is nested deeper is passed over.
 *
 * @param values each name's values, in their order
 * @param lines how many lines it takes with the dashes; 0 if there is none
 */
record FrontMatter(Map<String, List<String>> values, int lines) {
    private static final Pattern FENCE = Pattern.compile("-{3}\\s*");
    private static final Pattern END = Pattern.compile("(?:-{3}|\\.{3})\\s*");
    private static final Pattern ENTRY = Pattern.compile("([A-Za-z_][A-Za-z0-9_.-]{0,60}):(?:\\s+(.*))?");
    private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.*)");
    private static final Pattern LIST = Pattern.compile("\\[(.*)]");
    private static final Pattern COMMENT = Pattern.compile("\\s+#.*|^#.*");
    private static final int MOST_LINES = 200;

    private static final FrontMatter NONE = new FrontMatter(Map.of(), 0);

    /** The front matter of a text; lines that are none of names and values make it an ordinary text between two rules. */
    static FrontMatter of(List<String> text) {
        if (text.isEmpty() || !FENCE.matcher(text.get(0)).matches()) {
            return NONE;
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        List<String> last = new ArrayList<>();
        for (int line = 1; line < Math.min(text.size(), MOST_LINES); line++) {
            String words = text.get(line);
            Matcher entry = ENTRY.matcher(words);
            Matcher item = ITEM.matcher(words);
            if (END.matcher(words).matches()) {
                return values.isEmpty() ? NONE : new FrontMatter(values, line + 1);
            } else if (entry.matches()) {
                last = new ArrayList<>(list(Optional.ofNullable(entry.group(2)).orElse("")));
                values.put(entry.group(1).strip(), last);
            } else if (item.matches() && !values.isEmpty()) {
                last.addAll(list(item.group(1)));
            } else if (!words.isBlank() && !words.startsWith(" ") && !words.startsWith("#")) {
                return NONE;
            }
        }
        return NONE;
    }

    private static List<String> list(String value) {
        String bare = value.strip();
        Matcher list = LIST.matcher(bare);
        List<String> values = new ArrayList<>();
        for (String part : list.matches() ? list.group(1).split(",", -1) : new String[] {bare}) {
            String words = unquoted(part.strip());
            if (!words.isEmpty()) {
                values.add(words);
            }
        }
        return values;
    }

    private static String unquoted(String value) {
        int end = value.length() - 1;
        if (end > 0 && value.charAt(0) == '"' && value.charAt(end) == '"') {
            return value.substring(1, end).replace("\\\"", "\"").replace("\\\\", "\\");
        } else if (end > 0 && value.charAt(0) == '\'' && value.charAt(end) == '\'') {
            return value.substring(1, end).replace("''", "'");
        }
        return COMMENT.matcher(value).replaceFirst("");
    }

    /** The title that it gives; empty if none. */
    String title() {
        return value("title").orElse("");
    }

    /** What it says of the article beside the title. */
    DocumentFacts facts() {
        Optional<String> published = value("date", "published").flatMap(IsoDay::of);
        List<DocumentFacts.Field> rest = new ArrayList<>();
        values.forEach((name, parts) -> {
            boolean known = isOneOf(name, "title", "author", "authors", "byline", "lang", "language")
                    || (published.isPresent() && isOneOf(name, "date", "published"));
            if (!known && rest.stream().noneMatch(field -> field.name().equals(name))) {
                rest.add(new DocumentFacts.Field(StorableText.of(name), StorableText.of(String.join(";", parts))));
            }
        });
        return new DocumentFacts(
                value("byline", "author", "authors").orElse(""),
                published.orElse(""),
                value("language", "lang").orElse(""),
                rest);
    }

    private Optional<String> value(String... names) {
        for (String name : names) {
            for (Map.Entry<String, List<String>> entry : values.entrySet()) {
                if (isOneOf(entry.getKey(), name) && !entry.getValue().isEmpty()) {
                    return Optional.of(StorableText.of(String.join(", ", entry.getValue())));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOneOf(String name, String... names) {
        return List.of(names).contains(name.toLowerCase(Locale.ROOT));
    }
}
