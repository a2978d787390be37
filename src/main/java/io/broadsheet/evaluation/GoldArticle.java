package io.broadsheet.evaluation;

import io.broadsheet.evaluation.JudgedRow.Verdict;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Veto;
import java.nio.file.Path;
import java.util.List;

/** An article as people annotated it. */
sealed interface GoldArticle permits AttributedArticle, SpeakerArticle {
    /** The name of its text file without the ending: the last part of its article_id in the tables. */
    String name();

    /** Its text file. */
    Path file();

    /** Its text. */
    ArticleText text();

    /** Whether what a veto struck is nobody's words. */
    Verdict judge(Veto veto);

    /** Measures an article's rows against it. */
    ArticleScore score(List<QuoteRow> rows);
}
