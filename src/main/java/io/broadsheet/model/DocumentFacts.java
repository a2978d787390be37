package io.broadsheet.model;

import java.io.Serializable;
import java.util.List;

/**
 * What a document's format says about the article beside its text; a page's own words about itself come before what its
 * layout suggests.
 *
 * @param byline who wrote it, as the format says; empty if it does not
 * @param published the day of publication as an ISO date; empty if unknown
 * @param language its language as a BCP 47 tag ({@code en}, {@code en-GB}); empty if unknown
 * @param fields what else it says, in its own order: the outlet, a desk, whatever a corpus holds; each name once
 */
public record DocumentFacts(String byline, String published, String language, List<Field> fields)
        implements Serializable {
    /** Nothing is known. */
    public static final DocumentFacts UNKNOWN = new DocumentFacts("", "", "", List.of());

    public DocumentFacts {
        fields = List.copyOf(fields);
        if (fields.stream().map(Field::name).distinct().count() != fields.size()) {
            throw new IllegalArgumentException("a field is named twice: " + fields);
        }
    }

    /**
     * One more thing that is known of an article.
     *
     * @param name names it as its source does; becomes a column's name
     * @param value may be empty
     */
    public record Field(String name, String value) implements Serializable {}
}
