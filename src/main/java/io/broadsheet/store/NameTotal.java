package io.broadsheet.store;

import io.broadsheet.model.EntityType;

/**
 * A name and type over all finished articles.
 *
 * @param subtype the finer label, if all articles agree on one; empty otherwise
 * @param articles how many articles name it
 * @param mentions how often they do
 * @param quotesSpoken how many quotes have it as their speaker
 * @param firstArticleId the first article, in input order, that names it
 * @param lastArticleId the last one
 * @param judged whether any mention's sentiment is known
 * @param positive what the mentions say for it, 0 or more, added up in input order
 * @param negative what they say against it, likewise
 */
public record NameTotal(
        String name,
        EntityType type,
        String subtype,
        int articles,
        int mentions,
        int quotesSpoken,
        String firstArticleId,
        String lastArticleId,
        boolean judged,
        double positive,
        double negative) {}
