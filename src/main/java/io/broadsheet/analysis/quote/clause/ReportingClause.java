package io.broadsheet.analysis.quote.clause;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.grammar.NounPhrase;
import io.broadsheet.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * A clause or phrase that ascribes something to someone: "she said", "according to the report", "his claim that".
 *
 * @param tree the sentence that it stands in
 * @param form how it ascribes
 * @param cue the position of the word that ascribes
 * @param cueSpan the cue as it stands, with its particle
 * @param source the words for whom it is ascribed to; empty where the clause names nobody
 * @param content what it ascribes, in reading order, as far as the parse tells; may be empty
 */
public record ReportingClause(
        DependencyTree tree, Form form, int cue, Span cueSpan, Optional<NounPhrase> source, List<Span> content) {
    /** How a clause ascribes. */
    public enum Form {
        /** A verb with a clause: "said that". */
        CLAUSE,
        /** A verb with an infinitive: "vowed to". */
        INFINITIVE,
        /** A verb with an object: "criticised the plan". */
        OBJECT,
        /** A verb with a prepositional phrase: "railed against". */
        ABOUT,
        /** "according to". */
        ACCORDING_TO,
        /** A noun: "his claim that". */
        NOUN,
        /** A verb that ascribes quoted words only. */
        WEAK
    }

    /** The same clause with another source. */
    public ReportingClause from(Optional<NounPhrase> other) {
        return new ReportingClause(tree, form, cue, cueSpan, other, content);
    }

    /** The same clause with other content. */
    public ReportingClause with(List<Span> other) {
        return new ReportingClause(tree, form, cue, cueSpan, source, other);
    }

    public ReportingClause {
        content = List.copyOf(content);
    }
}
