package io.broadsheet.analysis.quote.attribution;

import io.broadsheet.analysis.quote.mark.QuotedStretch;
import io.broadsheet.analysis.rule.Rule;
import io.broadsheet.model.RuleFamily;
import io.broadsheet.model.Span;

/** The veto against words in quotation marks that a person's name holds, asked before their sentence is read. */
public enum NicknameVeto implements Rule {
    /** "Lorna “Birdie” Castellane" */
    NICKNAME_IN_NAME;

    @Override
    public RuleFamily family() {
        return RuleFamily.VETO;
    }

    @Override
    public String id() {
        return "nickname-in-name";
    }

    @Override
    public String example() {
        return "Lorna “Birdie” Castellane opened the harbour museum.";
    }

    /** Whether a stretch is a part of a person's name. */
    public boolean strikes(QuotedStretch stretch, Span name) {
        return name.contains(stretch.span()) && name.length() > stretch.span().length();
    }
}
