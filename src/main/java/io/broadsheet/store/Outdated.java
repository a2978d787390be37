package io.broadsheet.store;

import java.util.List;

/**
 * Articles that were analysed before all columns were there.
 *
 * @param articles how many they are
 * @param lacking what they lack
 */
public record Outdated(long articles, List<LackingColumns> lacking) {
    /** None. */
    public static final Outdated NONE = new Outdated(0, List.of());

    public Outdated {
        lacking = List.copyOf(lacking);
    }
}
