package io.broadsheet.analysis.discourse.name;

/**
 * An example of a rule for names.
 *
 * @param fuller the name that an article gives in full
 * @param name a shorter one of the same bearer
 */
public record NameExample(String fuller, String name) {}
