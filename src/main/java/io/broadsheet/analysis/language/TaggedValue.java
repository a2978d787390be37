package io.broadsheet.analysis.language;

import io.broadsheet.model.EntityType;
import io.broadsheet.model.Span;

/**
 * A time or number as the engine found it.
 *
 * @param span where it stands
 * @param type what it is; no name
 * @param normalized the TIMEX or numeric value; empty when there is none
 */
public record TaggedValue(Span span, EntityType type, String normalized) {
    public TaggedValue {
        if (type.isName()) {
            throw new IllegalArgumentException("a value is a time or a number, not a name: " + type + " at " + span);
        }
    }
}
