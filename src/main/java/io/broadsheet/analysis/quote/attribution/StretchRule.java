package io.broadsheet.analysis.quote.attribution;

import io.broadsheet.analysis.rule.Rule;
import io.broadsheet.model.RuleFamily;
import java.util.Optional;

/**
 * The ways in which a quoted stretch is ascribed to someone, from the surest to the last resort: the first that applies
 * decides.
 */
public enum StretchRule implements Rule {
    /** “HOLM: …” */
    TRANSCRIPT("“HOLM: We stay.”", (stretch, before) -> NameBeside.transcript(stretch)),
    /** "…", as Smith put it; as Smith put it, “…” */
    AS_PUT("“We stay,” as Anna Holm put it.", (stretch, before) -> AsPut.beside(stretch)),
    /** “…,” said Smith; “…,” Smith said. */
    CUE_BEHIND("“We stay,” said Anna Holm.", (stretch, before) -> CueBehind.apply(stretch)),
    /** "…, with Smith saying: “…”" */
    CUE_RIGHT_BEFORE("Anna Holm said, “We stay.”", (stretch, before) -> CueBefore.adjacent(stretch)),
    /** "Smith’s remarks about “…”" */
    OWNED_NOUN(
            "The mayor praised Anna Holm’s remarks about “lazy hands.”",
            (stretch, before) -> Characterization.byNoun(stretch)),
    /** "Smith attacked the plan as a “…”; what Smith calls “…”" */
    CHARACTERIZATION(
            "Anna Holm attacked the plan as a “sad joke.”", (stretch, before) -> Characterization.byVerb(stretch)),
    /** Smith said that the plan was “…”; called it “…”; it was “…”, according to Smith. */
    GOVERNING_CLAUSE("Anna Holm said that the plan was “a joke.”", (stretch, before) -> CueAround.byParse(stretch)),
    /** “…” and a “…” */
    LISTED(
            "Anna Holm has been pounding her rival as a “con artist” and a “spoiled brat.”",
            (stretch, before) -> before.listed(stretch)),
    /** Smith resisted: “…” */
    PAUSE_BEFORE("Anna Holm shook her head: “We stay.”", (stretch, before) -> CueBefore.pause(stretch)),
    /** The stretch stands in what a clause reports, whatever its words hang on. */
    SURROUNDING_CLAUSE(
            "Boats that are “old and slow” would stay, according to Anna Holm.",
            (stretch, before) -> CueAround.byContent(stretch)),
    /** “…” – Smith */
    SIGNATURE("“We stay.” – Anna Holm", (stretch, before) -> NameBeside.signature(stretch)),
    /** A paragraph that ends with "Smith said:". */
    PARAGRAPH_BEFORE("Anna Holm said:\n\n“We stay.”", (stretch, before) -> CueBefore.paragraphBefore(stretch)),
    /** The last verb of saying before the words, where the parse does not tell. */
    NEAREST_CUE(
            "Anna Holm told the crew, the town and all who would listen that the boats, the nets and the sheds “a joke and a half.”",
            (stretch, before) -> CueBefore.nearest(stretch)),
    /** "It was said that it was “…”": and not by whom. */
    NOBODY(
            "It was said that the plan was “a sad joke and a lazy one.”",
            (stretch, before) -> CueAround.withoutSource(stretch)),
    /** A whole utterance right behind one that is ascribed. */
    CONTINUED(
            "“We stay,” said Anna Holm. “We always stay here.”",
            (stretch, before) ->
                    before.utterance(stretch).filter(words -> words.method() == Method.CONTINUED_SENTENCE)),
    /** The same in the next paragraph. */
    CONTINUED_PARAGRAPH(
            "“We stay,” said Anna Holm.\n\n“We always stay here, whatever comes.”",
            (stretch, before) ->
                    before.utterance(stretch).filter(words -> words.method() == Method.CONTINUED_PARAGRAPH)),
    /** A whole utterance behind a sentence about someone: "Smith touted her plan. “…”" */
    SUBJECT_BEFORE(
            "Anna Holm slept through the noise. “We stay here and we sleep, whatever comes.”",
            (stretch, before) -> Continuation.ofSubjectBefore(stretch)),
    /** A whole utterance that nothing ascribes. */
    UNATTRIBUTED("“We stay here until the boats come back.”", (stretch, before) -> Continuation.unattributed(stretch));

    /** Asks one rule. */
    @FunctionalInterface
    interface Question {
        /** The stretch with its source; empty where the rule does not apply. */
        Optional<AttributedWords> ask(Stretch stretch, Continuation before);
    }

    private final String example;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Question question;

    StretchRule(String example, Question question) {
        this.example = example;
        this.question = question;
    }

    @Override
    public RuleFamily family() {
        return RuleFamily.ATTRIBUTION;
    }

    /** A sentence whose last words in marks this rule ascribes. */
    @Override
    public String example() {
        return example;
    }

    Optional<AttributedWords> ask(Stretch stretch, Continuation before) {
        return question.ask(stretch, before);
    }

    /** The first rule's answer. */
    static Optional<Ascription> decide(Stretch stretch, Continuation before) {
        for (StretchRule rule : values()) {
            Optional<AttributedWords> words = rule.ask(stretch, before);
            if (words.isPresent()) {
                return Optional.of(new Ascription(words.get(), rule));
            }
        }
        return Optional.empty();
    }
}
