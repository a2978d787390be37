package io.broadsheet.analysis.quote.attribution;

import io.broadsheet.analysis.rule.Rule;
import io.broadsheet.model.RuleFamily;
import java.util.Optional;

/** Why words in quotation marks are nobody's, whatever a {@link StretchRule} would make of them: the first that applies. */
public enum StretchVeto implements Rule {
    /** "on NBC’s “Meet the Press”", "the book “…”" */
    TITLE_OF_WORK(
            "Anna Holm spoke on the programme “Night Harbour.”", (stretch, before) -> TitlesOfWorks.include(stretch)),
    /** "who calls himself “Patch”", "known as “Red”" */
    NICKNAME("The boat is known as “old red.”", (stretch, before) -> TitlesOfWorks.isNickname(stretch)),
    /** "the books “…” and “…”": the second is one more title. */
    LISTED_TITLE(
            "Anna Holm praised the films “Night Harbour” and “Cold Water.”",
            (stretch, before) -> before.filter(StretchVeto::isName).isPresent()
                    && stretch.isTitleCase()
                    && Continuation.isListed(stretch)),
    /** A short line of its own in single marks. */
    SUBHEADING("‘A fight to the finish.’", (stretch, before) -> stretch.isHeading());

    /** Asks one veto. */
    @FunctionalInterface
    interface Question {
        /** Whether the stretch is nobody's words, given the veto that struck the one before. */
        boolean ask(Stretch stretch, Optional<StretchVeto> before);
    }

    private final String example;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Question question;

    StretchVeto(String example, Question question) {
        this.example = example;
        this.question = question;
    }

    @Override
    public RuleFamily family() {
        return RuleFamily.VETO;
    }

    /** Words whose last ones in marks this veto strikes. */
    @Override
    public String example() {
        return example;
    }

    private boolean isName() {
        return this != SUBHEADING;
    }

    /** The first veto that strikes a stretch. */
    static Optional<StretchVeto> against(Stretch stretch, Optional<StretchVeto> before) {
        for (StretchVeto veto : values()) {
            if (veto.question.ask(stretch, before)) {
                return Optional.of(veto);
            }
        }
        return Optional.empty();
    }
}
