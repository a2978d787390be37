package io.broadsheet.evaluation;

import java.util.Locale;

/** What a rule of the analysis decides. */
enum RuleFamily {
    /** Which words are the source of a quote. */
    ATTRIBUTION,
    /** Whom those words mean. */
    SPEAKER,
    /** Which entity a name means. */
    NAME;

    /** For programs. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
