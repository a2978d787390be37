package io.broadsheet.analysis.language;

import io.broadsheet.model.Omission;
import java.util.List;

/**
 * An article as a language engine read it.
 *
 * @param sentences in reading order
 * @param names the names, times and numbers, in reading order, apart from each other
 * @param chains which phrases mean the same thing
 * @param speeches the quoted speech with the words that name its speaker, in reading order
 * @param omissions what was too much for the engine
 */
public record ParsedText(
        List<ParsedSentence> sentences,
        List<TaggedName> names,
        List<CoreferenceChain> chains,
        List<AttributedSpeech> speeches,
        List<Omission> omissions) {
    public ParsedText {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
        chains = List.copyOf(chains);
        speeches = List.copyOf(speeches);
        omissions = List.copyOf(omissions);
    }
}
