package io.broadsheet.analysis.quote.attribution;

import io.broadsheet.analysis.quote.clause.ReportingClause;
import io.broadsheet.analysis.rule.Rule;
import io.broadsheet.model.RuleFamily;
import io.broadsheet.model.Span;
import java.util.Arrays;
import java.util.Optional;

/** Why words that a clause seems to report are nobody's: the first that applies. */
public enum ReportVeto implements Rule {
    /** The source can tell nothing: no insight does, no "this", no reader. */
    NO_TELLER("The fog praised the old boats of Velm.", (clause, content) -> !IndirectSpeech.canReport(clause)),
    /** "to praise", "would praise": nobody has done it yet. */
    HYPOTHETICAL(
            "Anna Holm would praise the old boats of Velm.",
            (clause, content) -> IndirectSpeech.isHypothetical(clause)),
    /** "asked not to be named" is no statement but the terms of one. */
    TERM_OF_SPEAKING("The baker asked not to be named.", NoReport::isTermOfSpeaking),
    /** "Port commission confirms | new director": the headline's own news. */
    HEADLINE_OBJECT("Port commission confirms new director", (clause, content) -> NoReport.isObjectInHeadline(clause));

    /** Asks one veto. */
    @FunctionalInterface
    interface Question {
        /** Whether what a clause seems to report says nothing. */
        boolean ask(ReportingClause clause, Span content);
    }

    private final String example;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Question question;

    ReportVeto(String example, Question question) {
        this.example = example;
        this.question = question;
    }

    @Override
    public RuleFamily family() {
        return RuleFamily.VETO;
    }

    /** A sentence in which this veto strikes what seems to be reported. */
    @Override
    public String example() {
        return example;
    }

    /** The first veto that strikes what a clause seems to report. */
    static Optional<ReportVeto> against(ReportingClause clause, Span content) {
        return Arrays.stream(values())
                .filter(veto -> veto.question.ask(clause, content))
                .findFirst();
    }
}
