package io.broadsheet.analysis.language;

import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Deadline;
import io.broadsheet.model.ModelFile;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * Reads text as language: words, sentences, names, structure, sentiment.
 *
 * <p>Implementations are safe for use by several threads, and what they say of a text depends on that text and their
 * options alone, never on what they read before or beside it.
 */
public interface LanguageEngine {
    /**
     * Reads an article.
     *
     * @param text the article's text
     * @param passages the stretches to read, in order and apart from each other: headings and paragraphs
     * @param published the article's day as an ISO date, which anchors "last Friday"; empty when unknown
     * @param deadline until when it may take; asked at least every few sentences
     * @param helpers runs parts of the work on other threads, now, later or never; {@code Runnable::run} for none
     * @return what was found, with sentences in reading order
     * @throws Deadline.PassedException if it took longer
     * @throws BrokenEngineException if the engine no longer works, whatever it reads
     */
    ParsedText parse(ArticleText text, List<Passage> passages, String published, Deadline deadline, Executor helpers);

    /** What its lists say of names. */
    NameLists nameLists();

    /** The trained models that it rests on, with their checksums. */
    List<ModelFile> models();
}
