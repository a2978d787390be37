package io.broadsheet.analysis.language;

import java.util.Set;

/** What lists say of names, wherever they stand. Implementations are safe for use by several threads. */
public interface NameLists {
    /** Lists that know no name. */
    NameLists EMPTY = new NameLists() {
        @Override
        public Gender gender(String firstName) {
            return Gender.UNKNOWN;
        }

        @Override
        public Set<String> labels(String name) {
            return Set.of();
        }
    };

    /** The gender of most who bear a first name; unknown when it is no first name or borne by both. */
    Gender gender(String firstName);

    /**
     * The fine labels of a name: CITY, COUNTRY, STATE_OR_PROVINCE, NATIONALITY, RELIGION, IDEOLOGY.
     *
     * @param name in any letter case, with one space between its words
     * @return empty when the lists do not know it
     */
    Set<String> labels(String name);
}
