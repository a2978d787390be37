package io.broadsheet.analysis.rule;

import io.broadsheet.model.RuleFamily;
import java.util.Locale;

/**
 * A way in which the analysis decides something. A test holds that each rule decides its own example, another that each has
 * its {@linkplain MeasuredRules figures}.
 */
public interface Rule {
    /** What it decides. */
    RuleFamily family();

    /** The rule's name in the code: rules are constants, of enumerations. */
    String name();

    /** As evaluations and docs name it: small letters and hyphens, unique in its family. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Words on which it decides: the last that could be a quote or a name, or a name in full and a shorter one. */
    String example();
}
