package io.broadsheet.analysis.discourse;

import io.broadsheet.analysis.grammar.ArticleTrees;
import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.grammar.NounPhrase;
import io.broadsheet.analysis.language.Gender;
import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom a pronoun means: someone who was spoken of as the subject lately, or who spoke, and whose gender does not speak
 * against it. That subjects come before other words and near ones before far ones is the preference of centering theory
 * (Grosz, Joshi and Weinstein 1995) and of Hobbs (1978); that speakers come before all is the habit of news.
 */
final class Pronouns {
    private static final int PERSON_WINDOW = 25;
    private static final int THING_WINDOW = 6;
    private static final double PER_PARAGRAPH = 0.5;
    private static final double PER_SENTENCE = 0.25;
    private static final double SUBJECT = 1.0;
    private static final double INTRODUCED = 0.4;
    private static final double SPEAKER = 1.4;
    private static final double NAMELESS = -0.3;
    private static final double QUOTED = -1.5;
    private static final double POSSESSIVE = -0.3;
    private static final double SAME_SENTENCE_NO_SUBJECT = -0.7;
    private static final double PERSON_FLOOR = -4;
    private static final double THING_FLOOR = -2;

    /** Someone who is named so often needs no introduction. */
    private static final int OFTEN = 3;

    /** By how much the best must lead the next to be sure. */
    private static final double CLEAR = 1.0;

    /** A description means someone only who was spoken of just before. */
    private static final double DESCRIBED_FLOOR = -0.6;

    /**
     * Whom a pronoun means.
     *
     * @param speaker who it is; unknown where nobody fits
     * @param isClear whether one leads all others
     */
    record Guess(Speaker speaker, boolean isClear) {
        static final Guess NOBODY = new Guess(Speaker.UNKNOWN, true);
    }

    /** Who spoke where. */
    private record Turn(int sentence, int offset, Speaker speaker, NounPhrase source) {
        boolean isPlural() {
            String pos = source.tree().token(source.head()).pos();
            String first = source.tree().token(source.first()).pos();
            return pos.equals("NNS")
                    || pos.equals("NNPS")
                    || pos.equals("CD")
                    || source.tree().is(source.head(), WordClass.THEY)
                    || (first.equals("CD")
                            && !source.tree().word(source.first()).equals("one"));
        }

        /** Whether a nameless source can be "he" or "she". */
        boolean isPerson(Gender gender) {
            DependencyTree tree = source.tree();
            WordClass other = gender == Gender.FEMALE ? WordClass.MALE_PERSON : WordClass.FEMALE_PERSON;
            return tree.is(source.head(), WordClass.PERSON) && !tree.is(source.head(), other);
        }
    }

    private final ArticleTrees article;
    private final Discourse discourse;
    private final Speakers speakers;
    private final List<Turn> turns = new ArrayList<>();

    Pronouns(Discourse discourse, Speakers speakers) {
        this.article = discourse.article();
        this.discourse = discourse;
        this.speakers = speakers;
    }

    /** Remembers who spoke. */
    void spoke(NounPhrase source, Speaker speaker) {
        if (!(speaker instanceof Speaker.Unknown)) {
            int begin = source.span().begin();
            turns.add(new Turn(article.sentenceAt(begin), begin, speaker, source));
        }
    }

    /** Whom a pronoun means; nobody for "I" and "we". */
    Guess guess(NounPhrase source) {
        DependencyTree tree = source.tree();
        int word = source.head();
        if (tree.is(word, WordClass.HE)) {
            return person(source, Gender.MALE);
        } else if (tree.is(word, WordClass.SHE)) {
            return person(source, Gender.FEMALE);
        } else if (tree.is(word, WordClass.IT)) {
            return thing(source);
        }
        return tree.is(word, WordClass.THEY) ? several(source) : Guess.NOBODY;
    }

    private Guess person(NounPhrase source, Gender gender) {
        return best(people(source, gender), PERSON_FLOOR);
    }

    /** The person whom a description means that fits nobody by name; empty where it may be someone new. */
    Optional<Speaker> described(NounPhrase source, Gender gender) {
        Guess guess = best(people(source, gender), DESCRIBED_FLOOR);
        boolean known = speakers.referent(guess.speaker())
                .filter(referent -> discourse.count(referent) >= OFTEN)
                .isPresent();
        return known && guess.isClear() ? Optional.of(guess.speaker()) : Optional.empty();
    }

    private Map<Speaker, Double> people(NounPhrase source, Gender gender) {
        int offset = source.span().begin();
        int here = article.sentenceAt(offset);
        Map<Speaker, Double> scores = new HashMap<>();
        for (int sentence = Math.max(0, here - PERSON_WINDOW); sentence <= here; sentence++) {
            for (Naming name : discourse.in(sentence)) {
                Optional<Speaker.Named> speaker = speakers.of(name);
                if (name.span().end() <= offset && discourse.isPerson(name.referent()) && speaker.isPresent()) {
                    double score = recency(here, sentence)
                            + (name.subject() ? SUBJECT : sentence == here ? SAME_SENTENCE_NO_SUBJECT : 0)
                            + (isIntroducedBefore(name, here) ? INTRODUCED : 0)
                            + (name.quoted() ? QUOTED : 0)
                            + (name.possessive() ? POSSESSIVE : 0)
                            - discourse.genders().against(name.referent(), gender);
                    scores.merge(speaker.get(), score, Math::max);
                }
            }
        }
        for (Turn turn : turnsBefore(offset, here - PERSON_WINDOW)) {
            boolean named = isPerson(turn.speaker());
            boolean nameless = turn.speaker() instanceof Speaker.Unnamed && turn.isPerson(gender);
            if (!turn.isPlural() && (named || nameless)) {
                double score = recency(here, turn.sentence())
                        + SPEAKER
                        + (named ? -against(turn.speaker(), gender) : NAMELESS);
                scores.merge(turn.speaker(), score, Math::max);
            }
        }
        return scores;
    }

    private boolean isPerson(Speaker speaker) {
        return speakers.referent(speaker).filter(discourse::isPerson).isPresent();
    }

    private double against(Speaker speaker, Gender gender) {
        return speakers.referent(speaker)
                .map(referent -> discourse.genders().against(referent, gender))
                .orElse(0.0);
    }

    /** Whether the sentence before, of the same paragraph, brings someone in as what it is about. */
    private boolean isIntroducedBefore(Naming name, int here) {
        return name.subject()
                && name.sentence() == here - 1
                && article.paragraph(here) == article.paragraph(here - 1)
                && discourse.firstNaming(name.referent()) == here - 1;
    }

    /** The organisation or other thing that "it" or "the company" means. */
    Guess thing(NounPhrase source) {
        int offset = source.span().begin();
        int here = article.sentenceAt(offset);
        Map<Speaker, Double> scores = new HashMap<>();
        for (int sentence = Math.max(0, here - THING_WINDOW); sentence <= here; sentence++) {
            for (Naming name : discourse.in(sentence)) {
                Optional<Speaker.Named> speaker = speakers.of(name);
                if (name.span().end() <= offset && name.type() == EntityType.ORGANIZATION && speaker.isPresent()) {
                    double score =
                            recency(here, sentence) + (name.subject() ? SUBJECT : 0) + (name.quoted() ? QUOTED : 0);
                    scores.merge(speaker.get(), score, Math::max);
                }
            }
        }
        for (Turn turn : turnsBefore(offset, here - PERSON_WINDOW)) {
            if (!turn.isPlural() && !isPerson(turn.speaker())) {
                scores.merge(turn.speaker(), recency(here, turn.sentence()) + SPEAKER, Math::max);
            }
        }
        return best(scores, THING_FLOOR);
    }

    private Guess several(NounPhrase source) {
        int offset = chainBegin(source);
        int here = article.sentenceAt(offset);
        Map<Speaker, Double> scores = new HashMap<>();
        for (int sentence = Math.max(0, here - THING_WINDOW); sentence <= here; sentence++) {
            double recency = recency(here, sentence);
            for (Naming naming : discourse.in(sentence)) {
                if (naming.span().end() <= offset && naming.subject() && !naming.quoted()) {
                    together(naming).ifPresent(joint -> scores.merge(joint, recency + SUBJECT, Math::max));
                    if (naming.type() == EntityType.ORGANIZATION) {
                        speakers.of(naming).ifPresent(body -> scores.merge(body, recency, Math::max));
                    }
                }
            }
        }
        for (Turn turn : turnsBefore(offset, here - PERSON_WINDOW)) {
            boolean organization = turn.speaker() instanceof Speaker.Named && !isPerson(turn.speaker());
            if (turn.isPlural() || turn.speaker() instanceof Speaker.Joint || organization) {
                scores.merge(turn.speaker(), recency(here, turn.sentence()) + SPEAKER, Math::max);
            }
        }
        return best(scores, THING_FLOOR);
    }

    /** Where the first of a run of sentences begins that have the same pronoun for a subject: "They met. They wrote". */
    private int chainBegin(NounPhrase source) {
        int begin = source.span().begin();
        int here = article.sentenceAt(begin);
        for (int sentence = here - 1; sentence >= Math.max(0, here - PERSON_WINDOW); sentence--) {
            DependencyTree tree = article.tree(sentence);
            int first = tree.firstWord();
            if (!tree.hasWord(first, source.word())
                    || !tree.relation(first).equals("nsubj")
                    || !discourse.isOutside(sentence, first)) {
                break;
            }
            begin = tree.token(first).span().begin();
        }
        return begin;
    }

    /** "Senators Anna Holm and Karl Berg want an inquiry": several people who do something together. */
    private Optional<Speaker> together(Naming first) {
        if (!first.isPerson()) {
            return Optional.empty();
        }
        DependencyTree tree = article.tree(first.sentence());
        List<Speaker> people = new ArrayList<>();
        speakers.of(first).ifPresent(people::add);
        for (int child : tree.children(first.word())) {
            if (tree.relation(child).equals("conj")) {
                discourse
                        .at(tree, child)
                        .filter(Naming::isPerson)
                        .flatMap(speakers::of)
                        .filter(speaker -> !people.contains(speaker))
                        .ifPresent(people::add);
            }
        }
        return people.size() > 1 ? Optional.of(new Speaker.Joint(people)) : Optional.empty();
    }

    private List<Turn> turnsBefore(int offset, int firstSentence) {
        List<Turn> before = new ArrayList<>();
        for (int i = turns.size() - 1; i >= 0 && turns.get(i).sentence() >= firstSentence; i--) {
            if (turns.get(i).offset() < offset) {
                before.add(turns.get(i));
            }
        }
        return before;
    }

    private double recency(int here, int there) {
        return -PER_PARAGRAPH * (article.paragraph(here) - article.paragraph(there)) - PER_SENTENCE * (here - there);
    }

    private static Guess best(Map<Speaker, Double> scores, double floor) {
        List<Map.Entry<Speaker, Double>> ranked = scores.entrySet().stream()
                .filter(entry -> entry.getValue() > floor)
                .sorted(Map.Entry.<Speaker, Double>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().name(), Comparator.reverseOrder()))
                .toList();
        if (ranked.isEmpty()) {
            return new Guess(Speaker.UNKNOWN, false);
        }
        boolean clear =
                ranked.size() == 1 || ranked.get(0).getValue() - ranked.get(1).getValue() > CLEAR;
        return new Guess(ranked.get(0).getKey(), clear);
    }
}
