package io.broadsheet.model;

import java.io.Serializable;

/**
 * One document as it was read, before any analysis.
 *
 * @param id names it in every table; not empty, unique in a run
 * @param file where it came from, for people; may be empty for text that never was a file
 * @param text the text that all offsets point into
 */
public record Article(String id, String file, ArticleText text) implements Serializable {
    public Article {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("an article needs an id (file: '" + file + "')");
        }
    }

    /** An article that is not from a file. */
    public static Article of(String id, String text) {
        return new Article(id, "", ArticleText.of(text));
    }
}
