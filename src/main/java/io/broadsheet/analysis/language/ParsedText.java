package io.broadsheet.analysis.language;

import io.broadsheet.model.Omission;
import java.util.List;

/**
 * An article as a language engine read it.
 *
 * @param sentences in reading order
 * @param values the times and numbers, in reading order, apart from each other
 * @param omissions what was too much for the engine
 */
public record ParsedText(List<ParsedSentence> sentences, List<TaggedValue> values, List<Omission> omissions) {
    public ParsedText {
        sentences = List.copyOf(sentences);
        values = List.copyOf(values);
        omissions = List.copyOf(omissions);
    }
}
