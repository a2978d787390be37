package io.broadsheet.analysis.language;

import io.broadsheet.model.Span;
import io.broadsheet.model.Token;
import java.util.List;

/**
 * A sentence with its tokens.
 *
 * @param passage the position, in the list of passages that were handed over, of the one it stands in
 * @param span from its first token to its last
 * @param tokens never empty
 * @param sentiment the probabilities of the five sentiment classes, from very negative to very positive; empty when
 *     the sentence was not judged
 * @param names how likely each token is part of a name; as many as tokens
 */
public record ParsedSentence(
        int passage, Span span, List<Token> tokens, List<Double> sentiment, List<NameProbabilities> names) {
    public ParsedSentence {
        tokens = List.copyOf(tokens);
        sentiment = List.copyOf(sentiment);
        names = List.copyOf(names);
        if (names.size() != tokens.size()) {
            throw new IllegalArgumentException(
                    "each token has its probabilities: " + tokens.size() + " tokens, " + names.size() + " of them");
        }
    }
}
