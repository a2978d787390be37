package io.broadsheet.evaluation;

import io.broadsheet.model.RuleFamily;
import java.util.List;
import java.util.Locale;

/** A way in which quotes can be annotated. */
enum GoldFormat {
    ATTRIBUTIONS(
            "attributions in brat's format",
            "A row is right if it is the best match of a quoted stretch and its mention shares words with the gold's source; "
                    + "an indirect row, if half of its content is that of an attribution whose source its mention shares words with. "
                    + "Rows inside attributed content that match no quoted stretch do not count."),
    QUOTES(
            "quotes with speakers in JSON",
            "A row is right if it is the best match of a quote and names its speaker. Indirect rows do not count."),
    QUOTE_TABLE(
            "a table of quotes with speakers",
            "A row is right if it is the best match of a quote and names its speaker. The gold leaves titles, headlines and "
                    + "scare quotes out, so precision counts only rows that share words with one of its quotes. The recall of "
                    + "the speaker's name is its accuracy: right quotes of all quotes.");

    private final String words;
    private final String definition;

    GoldFormat(String words, String definition) {
        this.words = words;
        this.definition = definition;
    }

    /** What it holds, in words. */
    String words() {
        return words;
    }

    /** Its name for programs. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What can be measured against it, in the order in which people read it. */
    List<Measure> measures() {
        return this == ATTRIBUTIONS
                ? List.of(Measure.DETECTION, Measure.MENTION, Measure.ATTRIBUTION)
                : List.of(Measure.DETECTION, Measure.SPEAKER);
    }

    /**
     * Which rules it can judge: where it knows the words of a source alone, not whom they mean; where it leaves scare quotes
     * out, not what is nobody's.
     */
    List<RuleFamily> ruleFamilies() {
        return switch (this) {
            case ATTRIBUTIONS -> List.of(RuleFamily.ATTRIBUTION, RuleFamily.VETO);
            case QUOTES -> List.of(RuleFamily.ATTRIBUTION, RuleFamily.VETO, RuleFamily.SPEAKER);
            case QUOTE_TABLE -> List.of(RuleFamily.ATTRIBUTION, RuleFamily.SPEAKER);
        };
    }

    /** What makes a row right. */
    String definition() {
        return definition;
    }
}
