package io.broadsheet.store;

import io.broadsheet.model.Failure;
import io.broadsheet.reader.ListedInput;
import java.util.Optional;

/**
 * An input of a run.
 *
 * @param position its place in input order, from 1
 * @param input what was listed
 * @param refusal why it is not read; empty for nearly all
 */
public record StoredInput(long position, ListedInput input, Optional<Failure> refusal) {
    /** Whether it is no input of this run, but an article of an earlier one that stays. */
    public boolean isKept() {
        return input.argument() < 0;
    }
}
