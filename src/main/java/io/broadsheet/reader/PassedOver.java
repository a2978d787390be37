package io.broadsheet.reader;

/**
 * A file in a folder that is not read.
 *
 * @param file what people call it: a path as they gave it
 * @param reason why, for people: {@code is hidden}
 */
public record PassedOver(String file, String reason) {}
