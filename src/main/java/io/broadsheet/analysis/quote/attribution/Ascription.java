package io.broadsheet.analysis.quote.attribution;

import io.broadsheet.analysis.rule.Rule;

/**
 * Words with their source, and the rule that tied the two.
 *
 * @param words what is ascribed to whom
 * @param rule the rule that decided
 */
public record Ascription(AttributedWords words, Rule rule) {}
