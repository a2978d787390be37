package io.broadsheet.analysis.entity.span;

import io.broadsheet.analysis.language.NameProbabilities;
import io.broadsheet.model.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads stretches off the probabilities of single words: neighbours that are likeliest of one sort are one name. */
final class SpanDecoder {
    /** Missing a name costs more than an uncertain one, which what the article shows may still remove. */
    private static final double BIAS = 0.1;

    private SpanDecoder() {}

    static List<NameSpan> decode(NamedSentence sentence) {
        List<NameSpan> spans = new ArrayList<>();
        int first = 0;
        Optional<EntityType> open = Optional.empty();
        for (int i = 0; i <= sentence.size(); i++) {
            Optional<EntityType> type = i < sentence.size() ? type(sentence, i) : Optional.empty();
            if (!type.equals(open)) {
                if (open.isPresent()) {
                    spans.add(NameSpan.of(sentence, first, i - 1));
                }
                first = i;
                open = type;
            }
        }
        return spans;
    }

    private static Optional<EntityType> type(NamedSentence sentence, int word) {
        NameProbabilities names = sentence.names().get(word);
        EntityType best = names.best();
        return names.of(best) > 1 - names.any() - BIAS && !sentence.pos(word).startsWith("PRP")
                ? Optional.of(best)
                : Optional.empty();
    }
}
