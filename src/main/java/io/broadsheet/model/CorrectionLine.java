package io.broadsheet.model;

import java.io.Serializable;

/**
 * A row of a file of corrections as it stands, its cells without spaces around them.
 *
 * @param line the line of the file that it begins in, from 1
 * @param articleId the article that it is about, or {@link #EVERY_ARTICLE}; may be empty, which is a mistake of the row
 * @param table the table whose row it is about; empty where verb and target say so
 * @param target which row, by its id, its begin, its words or its name
 * @param verb what to do with it
 * @param value to what
 * @param problem why the row cannot be read; empty for nearly all
 */
public record CorrectionLine(
        long line, String articleId, String table, String target, String verb, String value, String problem)
        implements Serializable {
    /** Stands for all articles in the place of an article's id. */
    public static final String EVERY_ARTICLE = "*";

    /** A row that can be read. */
    public CorrectionLine(long line, String articleId, String table, String target, String verb, String value) {
        this(line, articleId, table, target, verb, value, "");
    }

    /** A row that cannot be read. */
    public static CorrectionLine broken(long line, String problem) {
        return new CorrectionLine(line, "", "", "", "", "", problem);
    }

    /** Whether it is about all articles. */
    public boolean isOfEveryArticle() {
        return articleId.equals(EVERY_ARTICLE);
    }
}
