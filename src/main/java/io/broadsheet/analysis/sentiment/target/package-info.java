/**
 * Sentiment toward someone or something that a sentence names: features around the target, a trained classifier, and the
 * balance over all mentions of an entity.
 */
package io.broadsheet.analysis.sentiment.target;
