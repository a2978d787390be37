package io.broadsheet.batch;

import io.broadsheet.analysis.outline.RepeatedLines;
import io.broadsheet.model.Document;
import io.broadsheet.reader.ArticleSource;
import io.broadsheet.reader.UnreadableArticleException;

/** A source whose article comes without the lines that repeat over the run. */
record CleanedSource(ArticleSource source, RepeatedLines repeated) implements ArticleSource {
    @Override
    public String articleId() {
        return source.articleId();
    }

    @Override
    public String file() {
        return source.file();
    }

    @Override
    public boolean isBareText() {
        return source.isBareText();
    }

    @Override
    public Document read() throws UnreadableArticleException {
        return repeated.leaveOut(source.read());
    }
}
