package io.broadsheet.reader;

import io.broadsheet.model.Document;
import io.broadsheet.model.FailureCode;
import java.io.IOException;
import java.io.InputStream;

/** The article that standard input holds. */
record StreamSource(InputStream in, ArticleReader reader) implements ArticleSource {
    static final String ARTICLE_ID = "stdin";
    static final String FILE = "standard input";

    @Override
    public String articleId() {
        return ARTICLE_ID;
    }

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public Document read() throws UnreadableArticleException {
        try {
            return reader.read(articleId(), file(), in);
        } catch (IOException e) {
            throw new UnreadableArticleException(
                    FailureCode.FILE_UNREADABLE, "cannot be read (" + InputLister.reason(e) + ")");
        }
    }
}
