package io.broadsheet.model;

import java.io.Serializable;
import java.util.List;

/**
 * A quote as the run knows it.
 *
 * @param articleId the article
 * @param quoteId the quote
 * @param speaker who said it, by the name over the run, or the article's phrase; empty when unknown
 * @param identityIds the identities that speak; empty for unnamed and unknown speakers
 * @param text the words
 * @param group names the quotes that are the same words, by the first of them; empty for a quote that nobody else prints
 * @param printed how many articles print it, 1 or more
 * @param method how the speaker was found; empty when none was
 * @param confidence how sure that is, from 0 to 1
 */
public record CorpusQuote(
        String articleId,
        String quoteId,
        String speaker,
        List<String> identityIds,
        String text,
        String group,
        long printed,
        String method,
        double confidence)
        implements Serializable {
    public CorpusQuote {
        identityIds = List.copyOf(identityIds);
    }
}
