package io.broadsheet.metadata;

/**
 * A column that users' metadata adds to the table of articles.
 *
 * @param name its name in the header
 * @param description where its cells come from, for people
 */
public record UserColumn(String name, String description) {}
