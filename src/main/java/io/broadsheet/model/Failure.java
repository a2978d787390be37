package io.broadsheet.model;

import java.io.Serializable;

/**
 * An input that gave no result, or a part of one that was left out.
 *
 * @param file what people call the input
 * @param articleId the id its article has or would have had
 * @param stage where it happened: {@code read}, {@code analyze}, or a stage of the analysis
 * @param code why, in a stable word
 * @param message what is wrong and what to do
 */
public record Failure(String file, String articleId, String stage, FailureCode code, String message)
        implements Serializable {}
