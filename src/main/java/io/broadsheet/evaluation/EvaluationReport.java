package io.broadsheet.evaluation;

import java.util.List;
import java.util.Optional;

/** How the quotes table did, for people and for programs. Immutable and safe for use by several threads. */
public final class EvaluationReport {
    private final Evaluation evaluation;

    EvaluationReport(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** The names of annotated articles that the tables do not hold; they count as articles without quotes. */
    public List<String> missing() {
        return evaluation.missing();
    }

    /** What else the reader of the figures should know, each in a line. */
    public List<String> warnings() {
        return evaluation.warnings();
    }

    /** How the rules did; empty unless that was asked. */
    public Optional<RuleFigures> rules() {
        return evaluation.rules();
    }

    /**
     * All figures in aligned columns, in lines of at most 100 characters (long paths apart) that end in LF.
     *
     * @param worst how many errors of each sort to list, 0 or more
     */
    public String text(int worst) {
        return new TextReport(evaluation).text(worst);
    }

    /**
     * The same as one JSON object, with a line end at the end; shares have four decimals.
     *
     * @param worst how many errors of each sort to list, 0 or more
     */
    public String json(int worst) {
        return new JsonReport(evaluation).text(worst);
    }
}
