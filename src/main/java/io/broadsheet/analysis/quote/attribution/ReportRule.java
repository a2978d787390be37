package io.broadsheet.analysis.quote.attribution;

import io.broadsheet.analysis.quote.clause.ReportingClause;
import io.broadsheet.analysis.quote.clause.ReportingClause.Form;
import io.broadsheet.analysis.rule.Rule;
import io.broadsheet.model.RuleFamily;
import java.util.Arrays;
import java.util.Set;

/** The ways in which words without quotation marks are ascribed to someone: each a form of the clause that reports them. */
public enum ReportRule implements Rule {
    /** "HOLM: We stay.": no clause, but the turns of a debate or an interview. */
    TURN("HOLM: We stay in the harbour.\n\nBERG: The boats are old.\n\nHOLM: We stay all the same.", Method.TRANSCRIPT),
    /** "according to Smith", "in Smith's words" */
    ACCORDING_TO("The boats are old and slow, according to Anna Holm.", Method.ACCORDING_TO, Form.ACCORDING_TO),
    /** "Smith's claim that …" */
    NOUN_OF_SAYING("Anna Holm’s claim that the boats are old surprised the town.", Method.NOUN, Form.NOUN),
    /** Smith said that the plan would fail. */
    REPORTED_CLAUSE("Anna Holm said that the boats are old.", Method.REPORTED_CLAUSE, Form.CLAUSE),
    /** Smith praised the plan; Smith vowed to fight. */
    REPORTED_PHRASE(
            "Anna Holm praised the old boats of Velm.",
            Method.REPORTED_PHRASE,
            Form.INFINITIVE,
            Form.OBJECT,
            Form.ABOUT);

    private final String example;
    private final Method method;

    @SuppressWarnings("ImmutableEnumChecker") // an immutable set
    private final Set<Form> forms;

    ReportRule(String example, Method method, Form... forms) {
        this.example = example;
        this.method = method;
        this.forms = Set.of(forms);
    }

    @Override
    public RuleFamily family() {
        return RuleFamily.ATTRIBUTION;
    }

    /** Sentences of which this rule ascribes the last words. */
    @Override
    public String example() {
        return example;
    }

    /** As the tables name it. */
    Method method() {
        return method;
    }

    /** The rule for a clause. */
    static ReportRule of(ReportingClause clause) {
        return Arrays.stream(values())
                .filter(rule -> rule.forms.contains(clause.form()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("reports no words of its own: " + clause.form()));
    }
}
