package io.broadsheet.analysis.quote.attribution;

import io.broadsheet.model.Veto;
import java.util.List;

/**
 * What became of words that could be somebody's.
 *
 * @param ascribed those that are, in reading order
 * @param vetoed those that a veto says are nobody's, in reading order
 */
public record Decisions(List<Ascription> ascribed, List<Veto> vetoed) {
    public Decisions {
        ascribed = List.copyOf(ascribed);
        vetoed = List.copyOf(vetoed);
    }
}
