package io.broadsheet.store;

import io.broadsheet.model.EntityType;

/**
 * A name and type in one article.
 *
 * @param name the name as the article's entities have it
 * @param type what it is
 * @param subtypes the finer labels of the entities of that name, with {@code ;} between them; empty when none has one
 * @param mentions how often the article names it
 * @param quotesSpoken how many quotes have it as their speaker
 * @param judged whether any mention's sentiment is known
 * @param positive what the mentions say for it, 0 or more
 * @param negative what they say against it, likewise
 */
public record NameCount(
        String name,
        EntityType type,
        String subtypes,
        int mentions,
        int quotesSpoken,
        boolean judged,
        double positive,
        double negative) {
    /** As a row of the table of names. */
    Object[] values(String articleId) {
        return new Object[] {articleId, name, type.name(), subtypes, mentions, quotesSpoken, judged, positive, negative
        };
    }
}
