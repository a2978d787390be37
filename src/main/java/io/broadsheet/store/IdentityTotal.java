package io.broadsheet.store;

import io.broadsheet.model.EntityType;
import java.util.List;

/**
 * An identity over all finished articles.
 *
 * @param id its id
 * @param name the name that articles give it most often in full
 * @param type what it is
 * @param subtype the finer label, if all articles agree on one; empty otherwise
 * @param names all its forms, the most frequent first
 * @param articles how many articles name it
 * @param mentions how often they do
 * @param quotesSpoken how many quotes have it as a speaker
 * @param firstArticleId the first article, in input order, that names it
 * @param lastArticleId the last one
 * @param judged whether any mention's sentiment is known
 * @param positive what the mentions say for it, 0 or more, added up in input order
 * @param negative what they say against it, likewise
 */
public record IdentityTotal(
        String id,
        String name,
        EntityType type,
        String subtype,
        List<String> names,
        int articles,
        int mentions,
        int quotesSpoken,
        String firstArticleId,
        String lastArticleId,
        boolean judged,
        double positive,
        double negative) {
    public IdentityTotal {
        names = List.copyOf(names);
    }
}
