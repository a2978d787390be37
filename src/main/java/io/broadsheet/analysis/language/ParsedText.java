package io.broadsheet.analysis.language;

import io.broadsheet.model.Omission;
import java.util.List;

/**
 * An article as a language engine read it.
 *
 * @param sentences in reading order
 * @param names the names, times and numbers, in reading order, apart from each other
 * @param omissions what was too much for the engine
 */
public record ParsedText(List<ParsedSentence> sentences, List<TaggedName> names, List<Omission> omissions) {
    public ParsedText {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
        omissions = List.copyOf(omissions);
    }
}
