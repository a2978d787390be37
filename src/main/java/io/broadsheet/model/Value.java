package io.broadsheet.model;

import java.io.Serializable;

/**
 * A time or a number in the text.
 *
 * @param sectionId the section it stands in
 * @param sentenceId the sentence it stands in
 * @param span where it stands
 * @param surface the words as they stand
 * @param type what it is
 * @param normalized the TIMEX or numeric value; empty where there is none
 */
public record Value(String sectionId, String sentenceId, Span span, String surface, ValueType type, String normalized)
        implements Serializable {}
