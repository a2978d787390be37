package io.broadsheet.report.page;

import io.broadsheet.report.io.ArticleRows;
import io.broadsheet.report.io.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * The page of an article.
 *
 * @param title its title, or its id when it has none
 * @param previous the page of the article before it; empty for the first
 * @param next the page of the article behind it; empty for the last
 * @param chart a picture of its sections' sentiment, as an element of the page; empty for an article of one section
 */
public record ArticlePage(
        String title,
        String articleId,
        String byline,
        String published,
        String file,
        String previous,
        String next,
        Tone tone,
        String tokens,
        Strip strip,
        String chart,
        List<SectionView> sections,
        List<SectionRow> sentiment,
        List<QuoteView> quotes,
        int unsure,
        List<NameView> names,
        List<SpeakerView> speakers) {

    /**
     * The page of an article.
     *
     * @param number its number among the pages, from 1
     * @param pages how many there are
     */
    public static ArticlePage of(ArticleRows article, int number, int pages) {
        Row facts = article.article();
        List<QuoteView> quotes =
                article.rows("quotes").stream().map(QuoteView::of).toList();
        return new ArticlePage(
                title(facts),
                facts.text("article_id"),
                facts.text("byline"),
                facts.text("published"),
                facts.text("file"),
                number == 1 ? "" : file(number - 1),
                number == pages ? "" : file(number + 1),
                Tone.of(facts),
                OverviewPage.number(facts.whole("tokens")),
                Strip.of(article),
                SectionChart.of(article).orElse(""),
                SectionView.all(article, marks(article, quotes), quotes),
                article.rows("sentiment").stream().map(SectionRow::of).toList(),
                quotes,
                (int) quotes.stream().filter(QuoteView::unsure).count(),
                NameView.all(article),
                article.rows("speakers").stream().map(SpeakerView::of).toList());
    }

    private static List<Mark> marks(ArticleRows article, List<QuoteView> quotes) {
        List<Mark> marks = new ArrayList<>();
        for (Row sentence : article.rows("sentences")) {
            Tone tone = Tone.of(sentence);
            marks.add(new Mark(
                    sentence.whole("begin"),
                    sentence.whole("end"),
                    sentence.text("sentence_id"),
                    "sentence " + tone.look(),
                    tone.words(),
                    ""));
        }
        quotes.forEach(quote -> marks.add(quote.mark()));
        article.rows("mentions").forEach(row -> marks.add(NameView.mark(row)));
        return marks;
    }

    static String title(Row article) {
        return article.text("title").isEmpty() ? article.text("article_id") : article.text("title");
    }

    /** The name of an article's page in the folder of pages. */
    public static String file(int number) {
        return number + ".html";
    }

    boolean hasQuotes() {
        return !quotes.isEmpty();
    }

    boolean hasNames() {
        return !names.isEmpty();
    }

    boolean hasSpeakers() {
        return !speakers.isEmpty();
    }

    /** The page itself. */
    public String html() {
        return Templates.ARTICLE.execute(this);
    }
}
