package io.broadsheet.batch;

import io.broadsheet.analysis.outline.RepeatedLines;
import io.broadsheet.language.LanguageGate;
import io.broadsheet.metadata.GivenFacts;
import io.broadsheet.model.Document;
import io.broadsheet.reader.ArticleSource;
import io.broadsheet.reader.UnreadableArticleException;

/**
 * An input without the lines that repeat over the run and with what the user says of its article, which is refused if it is in a
 * language that is not analysed.
 *
 * @param repeated the lines that are none of its story
 * @param facts what the user says of it
 * @param gate what is analysed
 */
record PreparedSource(ArticleSource source, RepeatedLines repeated, GivenFacts facts, LanguageGate gate)
        implements ArticleSource {
    @Override
    public String articleId() {
        return source.articleId();
    }

    @Override
    public String file() {
        return source.file();
    }

    @Override
    public Document read() throws UnreadableArticleException {
        Document document = facts.applied(repeated.leaveOut(source.read()));
        gate.check(document);
        return document;
    }
}
