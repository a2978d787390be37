package io.broadsheet.analysis.language;

import io.broadsheet.model.Span;

/**
 * A stretch of text to be read for itself: no sentence crosses its end.
 *
 * @param span where it stands
 * @param oneSentence whether it is one sentence whatever stops it holds, as headings are
 */
public record Passage(Span span, boolean oneSentence) {}
