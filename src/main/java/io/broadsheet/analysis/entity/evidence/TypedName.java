package io.broadsheet.analysis.entity.evidence;

import io.broadsheet.analysis.entity.span.NameSpan;
import io.broadsheet.model.EntityType;

/**
 * A name and what it names.
 *
 * @param name where it stands
 * @param type one of the sorts of names
 */
public record TypedName(NameSpan name, EntityType type) {}
