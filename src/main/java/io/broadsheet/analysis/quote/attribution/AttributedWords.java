package io.broadsheet.analysis.quote.attribution;

import io.broadsheet.analysis.grammar.NounPhrase;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Span;
import java.util.Optional;

/**
 * Words and the phrase that they are ascribed to, before anyone asks who that is.
 *
 * @param kind how the words are marked
 * @param span the quoted stretch with its marks, or the reported clause
 * @param content all that is reported; holds {@code span}
 * @param source the phrase for whom it is ascribed to; empty where the article names nobody
 * @param cue where the cue stands; an empty span where there is none
 * @param method what found the source
 */
public record AttributedWords(
        Quote.Kind kind, Span span, Span content, Optional<NounPhrase> source, Span cue, Method method) {}
