package io.broadsheet.evaluation;

/** The part of an article_id that names the annotated article. */
final class ArticleId {
    private static final String TEXT = ".txt";

    private ArticleId() {}

    /** An id without its folders and without the ending that ids of other programs keep. */
    static String name(String articleId) {
        String last = articleId.substring(articleId.replace('\\', '/').lastIndexOf('/') + 1);
        return last.endsWith(TEXT) ? last.substring(0, last.length() - TEXT.length()) : last;
    }
}
