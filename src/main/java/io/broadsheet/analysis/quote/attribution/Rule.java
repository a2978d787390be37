package io.broadsheet.analysis.quote.attribution;

import java.util.Optional;

/** A way to find out to whom a quoted stretch is ascribed. */
interface Rule {
    /** The stretch with its source; empty where the rule does not apply. */
    Optional<AttributedWords> apply(Stretch stretch);
}
