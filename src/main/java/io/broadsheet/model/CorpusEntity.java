package io.broadsheet.model;

import java.io.Serializable;

/**
 * A name and type over all articles of a run.
 *
 * @param name the name as the articles' entities have it
 * @param type what it is
 * @param subtype a finer label; empty when unknown
 * @param articles how many articles name it
 * @param mentions how often they do
 * @param quotesSpoken how many quotes have it as their speaker
 * @param firstArticleId the first article, in input order, that names it
 * @param lastArticleId the last one
 * @param sentiment the balance of all mentions
 */
public record CorpusEntity(
        String name,
        EntityType type,
        String subtype,
        int articles,
        int mentions,
        int quotesSpoken,
        String firstArticleId,
        String lastArticleId,
        Sentiment sentiment)
        implements Serializable {}
