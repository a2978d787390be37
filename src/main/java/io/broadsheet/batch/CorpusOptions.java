package io.broadsheet.batch;

import io.broadsheet.corpus.group.GroupBy;
import java.util.Optional;

/**
 * What is told of a run as a whole.
 *
 * @param countCopies whether articles that are copies of others count in it, too
 * @param groupBy by which columns articles are grouped in a table of their own; empty for no such table
 */
public record CorpusOptions(boolean countCopies, Optional<GroupBy> groupBy) {
    /** Each text once, and no groups. */
    public static final CorpusOptions DEFAULTS = new CorpusOptions(false, Optional.empty());
}
