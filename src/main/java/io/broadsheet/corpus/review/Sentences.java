package io.broadsheet.corpus.review;

import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.Span;

/** The sentences that readers are shown. */
final class Sentences {
    /** More than a minute's reading helps nobody, in code points. */
    private static final int LONGEST = 2000;

    private Sentences() {}

    /** The whole sentences that hold a stretch; the stretch alone where none does. */
    static Span around(AnalyzedArticle article, Span part) {
        int begin = part.begin();
        int end = part.end();
        for (Sentence sentence : article.sentences()) {
            if (sentence.span().overlaps(part)) {
                begin = Math.min(begin, sentence.span().begin());
                end = Math.max(end, sentence.span().end());
            }
        }
        return new Span(begin, end);
    }

    /** A stretch in one line, which is cut if it is too long. */
    static String shown(AnalyzedArticle article, Span stretch) {
        boolean isLong = stretch.length() > LONGEST;
        Span shown = isLong ? new Span(stretch.begin(), stretch.begin() + LONGEST) : stretch;
        return article.document().text().words(shown) + (isLong ? " …" : "");
    }
}
