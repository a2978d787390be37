package io.broadsheet.reader;

import io.broadsheet.model.Document;

/** An input that holds one article and has not been read yet. */
public interface ArticleSource {
    /** The id that its article will have. */
    String articleId();

    /** What people call it: a path as they gave it, or {@code standard input}. */
    String file();

    /** Whether it is a text of whose parts its format says nothing, and can be read more than once. */
    default boolean isBareText() {
        return false;
    }

    /**
     * Reads it.
     *
     * @throws UnreadableArticleException if it gives no article
     */
    Document read() throws UnreadableArticleException;
}
