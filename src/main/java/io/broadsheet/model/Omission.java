package io.broadsheet.model;

import java.io.Serializable;

/**
 * A part of an article that was left out of its result.
 *
 * @param code why
 * @param stage the stage of the analysis that left it out
 * @param message what and where, for people
 */
public record Omission(FailureCode code, String stage, String message) implements Serializable {}
