package io.broadsheet.analysis.discourse;

import io.broadsheet.analysis.grammar.NounPhrase;
import io.broadsheet.model.Speaker;
import java.util.Optional;

/**
 * How the words that name a source tell who speaks: a sieve from the surest rule to the weakest, whose first answer stands.
 * A rule may answer that nobody is known.
 */
public enum SpeakerRule {
    /** Several who speak as one. */
    JOINT("joint", 0.98, "“We stay,” said Anna Holm and Karl Berg.", SpeakerSieve::joint),
    /** Someone whom the words name. */
    NAME("name", 0.98, "“We stay,” said Mayor Anna Holm.", SpeakerSieve::name),
    /** "who" stands for what it hangs on. */
    RELATIVE("relative", 0.98, "They met Anna Holm, who said: “We stay.”", SpeakerSieve::relative),
    /** "she" is the one who was spoken of or spoke last and may be a woman; one leads all others. */
    PRONOUN("pronoun", 0.93, "Anna Holm opened the talks. “We stay,” she said.", SpeakerSieve::clearPronoun),
    /** The same where another is nearly as likely. */
    CLOSE_PRONOUN(
            "close-pronoun",
            0.75,
            "Anna Holm met Berta Lund. Lund left early. “We stay,” she said.",
            SpeakerSieve::pronoun),
    /** What someone wrote says what its author says. */
    AUTHOR("author", 0.8, "Anna Holm’s letter said “we stay.”", SpeakerSieve::author),
    /** "the answer" tells that something is said, and not by whom. */
    UTTERANCE("utterance", 0.8, "The answer: “We stay.”", SpeakerSieve::utterance),
    /** "the mayor" is whom the article calls so. */
    ROLE("role", 0.8, "Mayor Anna Holm opened the talks. “We stay,” the mayor said.", SpeakerSieve::role),
    /** "the Osby mayor" is who was spoken of last, if nobody else is called so. */
    DESCRIPTION(
            "description",
            0.8,
            "Anna Holm opened the talks. Holm praised the town. Holm left early. The former teacher said “we stay.”",
            SpeakerSieve::description),
    /** "the ministry" is what the article has called "China's foreign ministry". */
    OWNED("owned", 0.8, "Velm’s foreign ministry rose. The ministry said “we stay.”", SpeakerSieve::owned),
    /** "the company" is the body that was spoken of last. */
    BODY("body", 0.8, "Velm Group rose. The company said “we stay.”", SpeakerSieve::body),
    /** Nobody whom the article names: the source's own words. */
    PHRASE("phrase", 0.95, "“We stay,” one baker said.", SpeakerSieve::phrase);

    /** Asks one rule. */
    @FunctionalInterface
    interface Question {
        /** Who speaks; empty where the rule does not apply, {@link Speaker#UNKNOWN} where nobody is known to. */
        Optional<Speaker> ask(SpeakerSieve sieve, NounPhrase source, int depth);
    }

    private final String id;
    private final double confidence;
    private final String example;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Question question;

    SpeakerRule(String id, double confidence, String example, Question question) {
        this.id = id;
        this.confidence = confidence;
        this.example = example;
        this.question = question;
    }

    /** As evaluations and docs name it. */
    public String id() {
        return id;
    }

    /** How likely it is the one whom this rule names, from 0 to 1. */
    public double confidence() {
        return confidence;
    }

    /** Sentences in which this rule decides who speaks the last words in marks. */
    public String example() {
        return example;
    }

    Optional<Speaker> ask(SpeakerSieve sieve, NounPhrase source, int depth) {
        return question.ask(sieve, source, depth);
    }
}
