package io.broadsheet.analysis.language;

import io.broadsheet.model.EntityType;
import io.broadsheet.model.Span;

/**
 * A name, time or number as the engine tagged it.
 *
 * @param span where it stands
 * @param type what it is
 * @param subtype a finer label; empty when the engine gives none
 * @param normalized the TIMEX or numeric value; empty when there is none
 * @param gender what the first name of a person says; unknown for all that are no persons
 */
public record TaggedName(Span span, EntityType type, String subtype, String normalized, Gender gender) {}
