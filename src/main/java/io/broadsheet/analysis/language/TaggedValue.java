package io.broadsheet.analysis.language;

import io.broadsheet.model.Span;
import io.broadsheet.model.ValueType;

/**
 * A time or number as the engine found it.
 *
 * @param span where it stands
 * @param type what it is
 * @param normalized the TIMEX or numeric value; empty when there is none
 */
public record TaggedValue(Span span, ValueType type, String normalized) {}
