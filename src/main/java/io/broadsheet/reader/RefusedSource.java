package io.broadsheet.reader;

import io.broadsheet.model.Document;
import io.broadsheet.model.FailureCode;

/** An input of which it is known already that it gives no article, and why. */
record RefusedSource(String articleId, String file, FailureCode code, String reason) implements ArticleSource {
    @Override
    public Document read() throws UnreadableArticleException {
        throw new UnreadableArticleException(code, reason);
    }
}
