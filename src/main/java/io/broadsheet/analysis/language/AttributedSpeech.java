package io.broadsheet.analysis.language;

import io.broadsheet.model.Span;

/**
 * A quoted stretch with the words that name its speaker.
 *
 * @param span the stretch with its quotation marks
 * @param mention the words that name the speaker; empty when the engine found none
 * @param method how the engine found them; empty when it did not
 */
public record AttributedSpeech(Span span, Span mention, String method) {}
