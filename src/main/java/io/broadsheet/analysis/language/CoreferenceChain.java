package io.broadsheet.analysis.language;

import io.broadsheet.model.Span;
import java.util.List;

/**
 * Phrases that mean the same person or thing.
 *
 * @param mentions in reading order, two or more
 */
public record CoreferenceChain(List<Span> mentions) {
    public CoreferenceChain {
        mentions = List.copyOf(mentions);
    }
}
