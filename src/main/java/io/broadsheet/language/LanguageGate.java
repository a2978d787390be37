package io.broadsheet.language;

import io.broadsheet.model.Document;
import io.broadsheet.reader.UnreadableArticleException;

/** Lets the articles through that are analysed. Implementations are safe for use by several threads. */
public interface LanguageGate {
    /** Lets every article through, whatever its language. */
    LanguageGate OPEN = document -> {};

    /**
     * Lets an article through, or says why not.
     *
     * @throws UnreadableArticleException if it is in a language that is not analysed
     */
    void check(Document document) throws UnreadableArticleException;
}
