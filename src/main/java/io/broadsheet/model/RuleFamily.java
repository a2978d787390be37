package io.broadsheet.model;

import java.util.Locale;

/** What a rule of the analysis decides. */
public enum RuleFamily {
    /** Which words are the source of a quote. */
    ATTRIBUTION,
    /** What looks like somebody's words and is nobody's. */
    VETO,
    /** Whom the words of a source mean. */
    SPEAKER,
    /** Which entity a name means. */
    NAME,
    /** Which entities of different articles are one. */
    IDENTITY;

    /** For programs. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
