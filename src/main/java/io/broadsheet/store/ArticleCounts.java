package io.broadsheet.store;

/**
 * How much there is of an article, or of all articles together.
 *
 * @param articles how many articles are counted
 */
public record ArticleCounts(long articles, long sections, long sentences, long tokens, long entities, long quotes) {
    /** Nothing. */
    public static final ArticleCounts NONE = new ArticleCounts(0, 0, 0, 0, 0, 0);
}
