package io.broadsheet.analysis.quote.mark;

import io.broadsheet.model.Span;

/**
 * Words between quotation marks, whether or not anyone said them.
 *
 * @param span the stretch with its marks; over several paragraphs where each of them re-opens the quote
 * @param words the words without the outer marks
 * @param closed whether its closing mark was found; an open stretch ends with its paragraph
 */
public record QuotedStretch(Span span, Span words, boolean closed) {}
