package io.broadsheet.model;

import java.io.Serializable;

/**
 * Words that look like a quote and are none: the title of a work, a nickname, what nobody has said yet.
 *
 * @param span where they stand, with their quotation marks where they have some
 * @param source the words that would be their source; none for words in quotation marks
 * @param rule the rule that says so, by its id
 */
public record Veto(Span span, Excerpt source, String rule) implements Serializable {}
