package io.broadsheet.corpus.correction;

import io.broadsheet.model.FailureCode;

/**
 * Why a correction was not applied.
 *
 * @param number which one
 * @param articleId the article where it could not be; empty where that does not matter
 * @param code why, in a stable word
 * @param message what is wrong and what to do
 */
public record Mistake(int number, String articleId, FailureCode code, String message) {}
