package io.broadsheet.reader;

import java.util.List;
import java.util.Optional;

/**
 * Which fields of a record hold what. Of several names the first counts that a record has; letters' case does not matter. The
 * fields that have none of these names are kept as what they are called.
 *
 * @param text the article's text
 * @param id the record's own id
 * @param title the article's title
 * @param byline who wrote it
 * @param published the day of publication
 * @param language its language
 */
public record RecordFields(
        List<String> text,
        List<String> id,
        List<String> title,
        List<String> byline,
        List<String> published,
        List<String> language) {
    /** The names that most corpora use. */
    public static final RecordFields USUAL = new RecordFields(
            List.of("text", "body", "content"),
            List.of("article_id", "id"),
            List.of("title", "headline"),
            List.of("byline", "author", "authors"),
            List.of("published", "date"),
            List.of("language", "lang"));

    public RecordFields {
        text = List.copyOf(text);
        id = List.copyOf(id);
        title = List.copyOf(title);
        byline = List.copyOf(byline);
        published = List.copyOf(published);
        language = List.copyOf(language);
    }

    /** The same with the text in a field of another name. */
    public RecordFields withText(String name) {
        return new RecordFields(List.of(name), id, title, byline, published, language);
    }

    /** The same with the id in a field of another name. */
    public RecordFields withId(String name) {
        return new RecordFields(text, List.of(name), title, byline, published, language);
    }

    /** Whether a field's name is the first of some names to be asked for (0), the second (1), and so on; empty if it is none. */
    public static Optional<Integer> rank(List<String> names, String name) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(name)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
