package io.broadsheet.analysis.quote.attribution;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.quote.clause.ReportingClause;
import io.broadsheet.analysis.quote.clause.ReportingClause.Form;
import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.Span;

/** Tells what looks reported and is not: conditions under which someone speaks, and the objects of headlines. */
final class NoReport {
    private static final int LONGEST_TERM = 12;

    private NoReport() {}

    /** "asked not to be named" is no statement but the terms of one. */
    static boolean isTermOfSpeaking(ReportingClause clause, Span content) {
        DependencyTree tree = clause.tree();
        boolean named = false;
        int words = 0;
        for (int i = 0; i < tree.size(); i++) {
            if (content.contains(tree.token(i).span())) {
                words++;
                named |= tree.token(i).pos().equals("VBN") && tree.is(i, WordClass.IDENTIFYING_VERB);
            }
        }
        return named && words <= LONGEST_TERM && tree.is(clause.cue(), WordClass.TERM_SETTING_VERB);
    }

    /** "Port commission confirms | new director": the headline's own news. */
    static boolean isObjectInHeadline(ReportingClause clause) {
        return clause.tree().sentence().kind() == Sentence.Kind.HEADING
                && (clause.form() == Form.OBJECT || clause.form() == Form.ABOUT);
    }
}
