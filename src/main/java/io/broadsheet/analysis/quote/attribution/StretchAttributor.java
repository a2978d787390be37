package io.broadsheet.analysis.quote.attribution;

import io.broadsheet.model.Excerpt;
import io.broadsheet.model.Veto;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides for each quoted stretch of an article whether it is speech, and which phrase it is ascribed to. The vetoes are asked
 * first ({@link StretchVeto}), then the rules from the surest to the last resort ({@link StretchRule}); the first that applies
 * decides. What no rule takes is no speech: titles, terms, nicknames, irony.
 */
public final class StretchAttributor {
    private StretchAttributor() {}

    /** The stretches that are speech, and those that a veto strikes. */
    public static Decisions attribute(MarkedArticle article) {
        Map<Integer, AttributedWords> found = new HashMap<>();
        Continuation before = new Continuation(found);
        List<Ascription> speech = new ArrayList<>();
        List<Veto> vetoed = new ArrayList<>();
        Optional<StretchVeto> veto = Optional.empty();
        for (Stretch stretch : article.stretches()) {
            veto = stretch.isRead() ? StretchVeto.against(stretch, veto) : Optional.empty();
            if (veto.isPresent()) {
                vetoed.add(new Veto(stretch.span(), Excerpt.NONE, veto.get().id()));
            } else if (stretch.isRead()) {
                StretchRule.decide(stretch, before).ifPresent(ascription -> {
                    found.put(stretch.index(), ascription.words());
                    speech.add(ascription);
                });
            }
        }
        return new Decisions(speech, vetoed);
    }
}
