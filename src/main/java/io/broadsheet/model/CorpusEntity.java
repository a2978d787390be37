package io.broadsheet.model;

import java.io.Serializable;
import java.util.List;

/**
 * An identity over all articles of a run.
 *
 * @param identityId its id in the run
 * @param name the name that articles give it most often
 * @param type what it is
 * @param subtype a finer label; empty when unknown
 * @param names all its forms, the most frequent first
 * @param articles how many articles name it
 * @param mentions how often they do
 * @param quotesSpoken how many quotes have it as a speaker
 * @param firstArticleId the first article, in input order, that names it
 * @param lastArticleId the last one
 * @param sentiment the balance of all mentions
 */
public record CorpusEntity(
        String identityId,
        String name,
        EntityType type,
        String subtype,
        List<String> names,
        int articles,
        int mentions,
        int quotesSpoken,
        String firstArticleId,
        String lastArticleId,
        Sentiment sentiment)
        implements Serializable {
    public CorpusEntity {
        names = List.copyOf(names);
    }
}
