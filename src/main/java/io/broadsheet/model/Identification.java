package io.broadsheet.model;

import java.io.Serializable;

/**
 * Who an article's entity is over the run.
 *
 * @param articleId the article
 * @param entityId the entity
 * @param identityId who it is
 * @param method the rule that found it
 * @param confidence how sure that is, from 0 to 1
 */
public record Identification(String articleId, String entityId, String identityId, String method, double confidence)
        implements Serializable {
    public Identification {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1: " + confidence);
        }
    }
}
