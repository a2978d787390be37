package io.broadsheet.analysis.discourse;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.grammar.NounPhrase;
import io.broadsheet.analysis.quote.clause.Subjects;
import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Span;
import io.broadsheet.model.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * From the words that name a source to the speaker, by the rules of {@link SpeakerRule} in their order.
 *
 * <p>To be asked in reading order, by one thread: who spoke before is part of the evidence for who speaks next.
 */
public final class SpeakerSieve {
    private static final int DEEPEST = 3;

    /**
     * Whom a source means.
     *
     * @param speaker who it is
     * @param role the speaker's title or apposition; empty when unknown
     * @param mention the words to show: a name without what stands around it, or the whole phrase
     * @param rule the rule that told so
     */
    public record Resolved(Speaker speaker, String role, Span mention, SpeakerRule rule) {}

    private record Answer(Speaker speaker, SpeakerRule rule) {}

    private final Discourse discourse;
    private final Speakers speakers;
    private final NamedSource named;
    private final Pronouns pronouns;
    private final Descriptions descriptions;
    private final Map<Span, Answer> known = new HashMap<>();
    /** Nameless sources by their words in small letters: "the ministry" and "the Ministry" are one. */
    private final Map<String, Speaker> unnamed = new HashMap<>();

    /**
     * A sieve for an article.
     *
     * @param bearers the speaker that each whom the article names is
     */
    public SpeakerSieve(Discourse discourse, Map<Referent, Speaker.Named> bearers) {
        this.discourse = discourse;
        this.speakers = new Speakers(bearers);
        this.named = new NamedSource(discourse);
        this.pronouns = new Pronouns(discourse, speakers);
        this.descriptions = new Descriptions(discourse, speakers, pronouns);
    }

    /** Whom a source means. */
    public Resolved resolve(NounPhrase source) {
        Answer answer = known.computeIfAbsent(source.span(), span -> {
            Answer found = answer(source, 0);
            pronouns.spoke(source, found.speaker());
            return found;
        });
        Span mention = conjuncts(source).size() > 1
                ? source.span()
                : naming(source).map(named::withHonorific).orElse(source.span());
        String role = speakers.referent(answer.speaker())
                .map(referent -> discourse.roles().of(referent))
                .orElse("");
        return new Resolved(answer.speaker(), role, mention, answer.rule());
    }

    private Answer answer(NounPhrase source, int depth) {
        for (SpeakerRule rule : SpeakerRule.values()) {
            Optional<Speaker> speaker = rule.ask(this, source, depth);
            if (speaker.isPresent()) {
                return new Answer(speaker.get(), rule);
            }
        }
        return new Answer(Speaker.UNKNOWN, SpeakerRule.PHRASE);
    }

    private Speaker speaker(NounPhrase source, int depth) {
        return answer(source, depth).speaker();
    }

    private Optional<Naming> naming(NounPhrase source) {
        // "Mexicans" are many, and no Mexican in particular.
        boolean people = source.tree().token(source.head()).pos().equals("NNPS");
        return named.of(source)
                .filter(naming -> speakers.of(naming).isPresent())
                .filter(naming -> !(people && naming.type() == EntityType.MISC));
    }

    Optional<Speaker> joint(NounPhrase source, int depth) {
        List<NounPhrase> all = conjuncts(source);
        if (all.size() < 2 || depth >= DEEPEST) {
            return Optional.empty();
        }
        List<Speaker> joint = all.stream()
                .map(phrase -> speaker(phrase, DEEPEST))
                .filter(speaker -> !(speaker instanceof Speaker.Unknown))
                .flatMap(speaker -> speaker instanceof Speaker.Joint several
                        ? several.speakers().stream()
                        : List.of(speaker).stream())
                .distinct()
                .toList();
        return joint.isEmpty()
                ? Optional.empty()
                : Optional.of(joint.size() > 1 ? new Speaker.Joint(joint) : joint.get(0));
    }

    private static List<NounPhrase> conjuncts(NounPhrase source) {
        List<NounPhrase> phrases = new ArrayList<>();
        DependencyTree tree = source.tree();
        phrases.add(NounPhrase.at(tree, source.head(), false));
        for (int child : tree.children(source.head())) {
            if (tree.relation(child).equals("conj")
                    && child > source.head()
                    && child <= source.last()
                    && NounPhrase.isJoined(tree, source.head(), child)
                    && !isSecondRole(tree, source.head(), child)) {
                phrases.add(NounPhrase.at(tree, child, false));
            }
        }
        return phrases;
    }

    /** "the former mayor and current senator": one person who is both. */
    private static boolean isSecondRole(DependencyTree tree, int head, int child) {
        return tree.token(head).pos().equals("NN")
                && tree.token(child).pos().equals("NN")
                && tree.is(head, WordClass.PERSON)
                && tree.is(child, WordClass.PERSON)
                && tree.child(child, Set.of("det", "nmod:poss", "nummod")).isEmpty();
    }

    Optional<Speaker> name(NounPhrase source, int depth) {
        return naming(source).flatMap(speakers::of).map(speaker -> speaker);
    }

    Optional<Speaker> relative(NounPhrase source, int depth) {
        if (!source.isRelative()) {
            return Optional.empty();
        }
        Optional<Speaker> antecedent = depth < DEEPEST
                ? Antecedents.of(source, discourse).map(phrase -> speaker(phrase, depth + 1))
                : Optional.empty();
        return antecedent.or(() -> Optional.of(Speaker.UNKNOWN));
    }

    Optional<Speaker> clearPronoun(NounPhrase source, int depth) {
        return isPronoun(source)
                ? Optional.of(pronouns.guess(source))
                        .filter(Pronouns.Guess::isClear)
                        .map(Pronouns.Guess::speaker)
                : Optional.empty();
    }

    Optional<Speaker> pronoun(NounPhrase source, int depth) {
        return isPronoun(source) ? Optional.of(pronouns.guess(source).speaker()) : Optional.empty();
    }

    private static boolean isPronoun(NounPhrase source) {
        return source.tree().token(source.head()).pos().startsWith("PRP");
    }

    Optional<Speaker> author(NounPhrase source, int depth) {
        DependencyTree tree = source.tree();
        if (!tree.is(source.head(), WordClass.DOCUMENT) || depth >= DEEPEST) {
            return Optional.empty();
        }
        OptionalInt owner = tree.child(source.head(), Set.of("nmod:poss"));
        if (owner.isPresent()) {
            Speaker speaker = speaker(NounPhrase.at(tree, owner.getAsInt(), false), depth + 1);
            if (speaker instanceof Speaker.Named
                    || tree.token(owner.getAsInt()).pos().startsWith("NNP")) {
                return Optional.of(speaker);
            }
        }
        Optional<NounPhrase> issuer = issuer(tree, source.head());
        if (issuer.isPresent()) {
            return Optional.of(speaker(issuer.get(), depth + 1));
        }
        return source.head() == source.first()
                ? Optional.empty()
                : discourse.at(tree, source.head() - 1).flatMap(speakers::of).map(speaker -> speaker);
    }

    /** "Holm made a comment that": whoever made it. */
    private static Optional<NounPhrase> issuer(DependencyTree tree, int document) {
        int verb = tree.head(document);
        return tree.relation(document).equals("obj") && tree.is(verb, WordClass.ISSUING_VERB)
                ? Subjects.of(tree, verb).filter(subject -> subject.head() != document)
                : Optional.empty();
    }

    Optional<Speaker> utterance(NounPhrase source, int depth) {
        boolean nobody = source.tree().is(source.head(), WordClass.UTTERANCE)
                || source.word().length() == 1;
        return nobody ? Optional.of(Speaker.UNKNOWN) : Optional.empty();
    }

    Optional<Speaker> role(NounPhrase source, int depth) {
        return descriptions.byRole(source);
    }

    Optional<Speaker> description(NounPhrase source, int depth) {
        return descriptions.byContext(source);
    }

    Optional<Speaker> owned(NounPhrase source, int depth) {
        return descriptions.owned(source).map(this::asWritten);
    }

    Optional<Speaker> body(NounPhrase source, int depth) {
        return descriptions.body(source);
    }

    Optional<Speaker> phrase(NounPhrase source, int depth) {
        return Optional.of(asWritten(source));
    }

    /** The source's own words, with a small letter where only the sentence's beginning made it a capital. */
    private Speaker asWritten(NounPhrase source) {
        String words = discourse.article().text().words(source.span());
        DependencyTree tree = source.tree();
        String first = tree.token(source.first()).word();
        boolean small = !words.isEmpty()
                && source.first() <= tree.firstWord()
                && !tree.token(source.first()).pos().startsWith("NNP")
                && !first.equals("I")
                && first.chars().skip(1).noneMatch(Character::isUpperCase);
        String shown = small ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
        return unnamed.computeIfAbsent(words.toLowerCase(Locale.ROOT), key -> new Speaker.Unnamed(shown));
    }
}
