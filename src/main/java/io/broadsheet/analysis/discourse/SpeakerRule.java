package io.broadsheet.analysis.discourse;

import io.broadsheet.analysis.grammar.NounPhrase;
import io.broadsheet.analysis.rule.Rule;
import io.broadsheet.model.RuleFamily;
import io.broadsheet.model.Speaker;
import java.util.Optional;

/**
 * How the words that name a source tell who speaks: a sieve from the surest rule to the weakest, whose first answer stands.
 * A rule may answer that nobody is known.
 */
public enum SpeakerRule implements Rule {
    /** Several who speak as one. */
    JOINT("joint", "“We stay,” said Anna Holm and Karl Berg.", SpeakerSieve::joint),
    /** Someone whom the words name. */
    NAME("name", "“We stay,” said Mayor Anna Holm.", SpeakerSieve::name),
    /** "who" stands for what it hangs on. */
    RELATIVE("relative", "They met Anna Holm, who said: “We stay.”", SpeakerSieve::relative),
    /** "she" is the one who was spoken of or spoke last and may be a woman; one leads all others. */
    PRONOUN("pronoun", "Anna Holm opened the talks. “We stay,” she said.", SpeakerSieve::clearPronoun),
    /** The same where another is nearly as likely. */
    CLOSE_PRONOUN(
            "close-pronoun", "Anna Holm met Berta Lund. Lund left early. “We stay,” she said.", SpeakerSieve::pronoun),
    /** What someone wrote says what its author says. */
    AUTHOR("author", "Anna Holm’s letter said “we stay.”", SpeakerSieve::author),
    /** "the answer" tells that something is said, and not by whom. */
    UTTERANCE("utterance", "The answer: “We stay.”", SpeakerSieve::utterance),
    /** "the mayor" is whom the article calls so. */
    ROLE("role", "Mayor Anna Holm opened the talks. “We stay,” the mayor said.", SpeakerSieve::role),
    /** "the Osby mayor" is who was spoken of last, if nobody else is called so. */
    DESCRIPTION(
            "description",
            "Anna Holm opened the talks. Holm praised the town. Holm left early. The former teacher said “we stay.”",
            SpeakerSieve::description),
    /** "the ministry" is what the article has called "China's foreign ministry". */
    OWNED("owned", "Velm’s foreign ministry rose. The ministry said “we stay.”", SpeakerSieve::owned),
    /** "the company" is the body that was spoken of last. */
    BODY("body", "Velm Group rose. The company said “we stay.”", SpeakerSieve::body),
    /** Nobody whom the article names: the source's own words. */
    PHRASE("phrase", "“We stay,” one baker said.", SpeakerSieve::phrase);

    /** Asks one rule. */
    @FunctionalInterface
    interface Question {
        /** Who speaks; empty where the rule does not apply, {@link Speaker#UNKNOWN} where nobody is known to. */
        Optional<Speaker> ask(SpeakerSieve sieve, NounPhrase source, int depth);
    }

    private final String id;
    private final String example;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Question question;

    SpeakerRule(String id, String example, Question question) {
        this.id = id;
        this.example = example;
        this.question = question;
    }

    @Override
    public RuleFamily family() {
        return RuleFamily.SPEAKER;
    }

    @Override
    public String id() {
        return id;
    }

    /** Sentences in which this rule decides who speaks the last words in marks. */
    @Override
    public String example() {
        return example;
    }

    Optional<Speaker> ask(SpeakerSieve sieve, NounPhrase source, int depth) {
        return question.ask(sieve, source, depth);
    }
}
