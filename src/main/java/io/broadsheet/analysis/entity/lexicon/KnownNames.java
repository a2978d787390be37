package io.broadsheet.analysis.entity.lexicon;

import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.lexicon.WordClass;
import java.util.Optional;

/** The many names of places, for {@code alias} alone; whoever has a sentence asks its lexicon. */
public final class KnownNames {
    private KnownNames() {}

    /** One name for all names of a place: "United States of America" for "U.S."; empty when it has no other names. */
    public static Optional<String> place(String name) {
        return Lexicon.ENGLISH.meaning(WordClass.PLACE, name);
    }
}
