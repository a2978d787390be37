package io.broadsheet.report.page;

import io.broadsheet.report.io.ArticleRows;
import io.broadsheet.report.io.Row;

/**
 * An article in the list of all.
 *
 * @param page its page's place
 */
record ListedArticle(
        String page,
        String title,
        String articleId,
        String published,
        Strip strip,
        Tone tone,
        int tokens,
        int names,
        int quotes) {
    static ListedArticle of(ArticleRows article, String page) {
        Row facts = article.article();
        return new ListedArticle(
                page,
                ArticlePage.title(facts),
                facts.text("article_id"),
                facts.text("published"),
                Strip.of(article),
                Tone.of(facts),
                facts.whole("tokens"),
                facts.whole("entities"),
                facts.whole("quotes"));
    }

    /** Its row in the list. */
    String html() {
        return Templates.LISTED_ARTICLE.execute(this).strip();
    }
}
