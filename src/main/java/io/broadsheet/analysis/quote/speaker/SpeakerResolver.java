package io.broadsheet.analysis.quote.speaker;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.grammar.NounPhrase;
import io.broadsheet.analysis.grammar.OrganizationNouns;
import io.broadsheet.analysis.grammar.Words;
import io.broadsheet.analysis.quote.attribution.MarkedArticle;
import io.broadsheet.model.Span;
import io.broadsheet.model.Speaker;
import io.broadsheet.model.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * From the words that name a source to the speaker: by the names, the roles and the pronouns of the article.
 *
 * <p>To be asked in reading order, by one thread: who spoke before is part of the evidence for who speaks next.
 */
public final class SpeakerResolver {
    /** What someone writes or says: its words are its author's. */
    private static final Set<String> DOCUMENTS = Words.of(
            "statement letter tweet post email e-mail memo analysis testimony speech message note remark comment",
            "announcement release book memoir op-ed column essay complaint filing manifesto blog website site",
            "answer reply response claim explanation");
    /** Nouns that say that something is said, not who says it; so do the Q and A of an interview. */
    private static final Set<String> UTTERANCES =
            Set.of("answer", "reply", "response", "question", "explanation", "reason");

    private static final Set<String> DEFINITE = Set.of("the", "this", "that");

    private static final double BY_NAME = 0.98;
    private static final double BY_PHRASE = 0.95;
    private static final double BY_ROLE = 0.8;
    private static final int WINDOW = 25;
    private static final int NEAR = 5;
    private static final int DEEPEST = 3;

    /**
     * Whom a source means.
     *
     * @param speaker who it is
     * @param role the speaker's title or apposition; empty when unknown
     * @param mention the words to show: a name without what stands around it, or the whole phrase
     * @param rule what showed that it is this speaker; empty when nobody is known to speak
     * @param confidence how likely it is this speaker, from 0 to 1
     */
    public record Resolved(Speaker speaker, String role, Span mention, String rule, double confidence) {}

    /** A speaker and how likely it is the right one. */
    record Guess(Speaker speaker, double confidence) {
        static final Guess NOBODY = new Guess(Speaker.UNKNOWN, BY_PHRASE);
    }

    private final MarkedArticle article;
    private final ArticleNames names;
    private final Pronouns pronouns;
    private final Map<Span, Guess> known = new HashMap<>();
    /** Nameless sources by their words in small letters: "the ministry" and "the Ministry" are one. */
    private final Map<String, Speaker> unnamed = new HashMap<>();

    /** A resolver for an article. */
    public SpeakerResolver(MarkedArticle article, ArticleNames names) {
        this.article = article;
        this.names = names;
        this.pronouns = new Pronouns(article, names);
    }

    /** Whom a source means. */
    public Resolved resolve(NounPhrase source) {
        Guess guess = known.computeIfAbsent(source.span(), span -> {
            Guess found = guess(source, 0);
            pronouns.spoke(source, found.speaker());
            return found;
        });
        Span mention = conjuncts(source).size() > 1
                ? source.span()
                : names.of(source).map(names::withHonorific).orElse(source.span());
        return new Resolved(
                guess.speaker(),
                names.roles().of(guess.speaker()),
                mention,
                rule(source, guess.speaker()),
                guess.confidence());
    }

    private String rule(NounPhrase source, Speaker speaker) {
        if (speaker instanceof Speaker.Unknown) {
            return "";
        } else if (speaker instanceof Speaker.Joint) {
            return "joint";
        } else if (names.of(source).isPresent()) {
            return "name";
        } else if (source.isRelative()) {
            return "relative";
        } else if (source.tree().token(source.head()).pos().startsWith("PRP")) {
            return "pronoun";
        }
        return speaker instanceof Speaker.Named ? "role" : "phrase";
    }

    private Guess guess(NounPhrase source, int depth) {
        List<NounPhrase> joint = conjuncts(source);
        if (joint.size() > 1 && depth < DEEPEST) {
            Optional<Guess> together = together(joint);
            if (together.isPresent()) {
                return together.get();
            }
        }
        DependencyTree tree = source.tree();
        Optional<ArticleNames.Name> name = names.of(source);
        if (name.isPresent()) {
            return new Guess(name.get().speaker(), BY_NAME);
        } else if (source.isRelative()) {
            return depth < DEEPEST
                    ? antecedent(source).map(phrase -> guess(phrase, depth + 1)).orElse(Guess.NOBODY)
                    : Guess.NOBODY;
        } else if (tree.token(source.head()).pos().startsWith("PRP")) {
            return pronouns.guess(source);
        }
        Optional<Guess> author = depth < DEEPEST ? author(source, depth) : Optional.empty();
        if (author.isPresent()) {
            return author.get();
        } else if (UTTERANCES.contains(tree.lemma(source.head()))
                || source.word().length() == 1) {
            return Guess.NOBODY;
        }
        return definite(source).orElseGet(() -> unnamed(source));
    }

    /** The source's own words, with a small letter where only the sentence's beginning made it a capital. */
    private Guess unnamed(NounPhrase source) {
        String words = article.text().words(source.span());
        Token first = source.tree().token(source.first());
        boolean small = !words.isEmpty()
                && source.first() <= source.tree().firstWord()
                && !first.pos().startsWith("NNP")
                && !first.word().equals("I")
                && first.word().chars().skip(1).noneMatch(Character::isUpperCase);
        String shown = small ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
        return new Guess(
                unnamed.computeIfAbsent(words.toLowerCase(Locale.ROOT), key -> new Speaker.Unnamed(shown)), BY_PHRASE);
    }

    private static List<NounPhrase> conjuncts(NounPhrase source) {
        List<NounPhrase> phrases = new ArrayList<>();
        DependencyTree tree = source.tree();
        phrases.add(NounPhrase.at(tree, source.head(), false));
        for (int child : tree.children(source.head())) {
            if (tree.relation(child).equals("conj")
                    && child > source.head()
                    && child <= source.last()
                    && NounPhrase.isJoined(tree, source.head(), child)) {
                phrases.add(NounPhrase.at(tree, child, false));
            }
        }
        return phrases;
    }

    private Optional<Guess> together(List<NounPhrase> joint) {
        List<Guess> all = joint.stream()
                .map(phrase -> guess(phrase, DEEPEST))
                .filter(guess -> !(guess.speaker() instanceof Speaker.Unknown))
                .toList();
        List<Speaker> speakers = all.stream().map(Guess::speaker).distinct().toList();
        double confidence = all.stream().mapToDouble(Guess::confidence).min().orElse(0);
        return speakers.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Guess(speakers.size() > 1 ? new Speaker.Joint(speakers) : speakers.get(0), confidence));
    }

    /** What "who" stands for: the noun that its clause hangs on, or the last one before it. */
    private static Optional<NounPhrase> antecedent(NounPhrase relative) {
        DependencyTree tree = relative.tree();
        int steps = 0;
        for (int i = relative.head(); i != DependencyTree.NONE && steps < tree.size(); i = tree.head(i), steps++) {
            if (tree.relation(i).startsWith("acl") && tree.head(i) != DependencyTree.NONE) {
                return Optional.of(NounPhrase.at(tree, tree.head(i), false));
            }
        }
        for (int i = relative.first() - 1; i >= 0; i--) {
            if (tree.isNoun(i)) {
                return Optional.of(NounPhrase.at(tree, i, false));
            }
        }
        return Optional.empty();
    }

    /** "Trump's statement", "the Home Office letter": whose it is. */
    private Optional<Guess> author(NounPhrase source, int depth) {
        DependencyTree tree = source.tree();
        if (!DOCUMENTS.contains(tree.lemma(source.head()))) {
            return Optional.empty();
        }
        OptionalInt owner = tree.child(source.head(), Set.of("nmod:poss"));
        if (owner.isPresent()) {
            Guess guess = guess(NounPhrase.at(tree, owner.getAsInt(), false), depth + 1);
            if (guess.speaker() instanceof Speaker.Named
                    || tree.token(owner.getAsInt()).pos().startsWith("NNP")) {
                return Optional.of(guess);
            }
        }
        return source.head() == source.first()
                ? Optional.empty()
                : names.at(tree, source.head() - 1).map(name -> new Guess(name.speaker(), BY_ROLE));
    }

    /** "the senator", "the company", "the ministry": whom or what the article calls so. */
    private Optional<Guess> definite(NounPhrase source) {
        DependencyTree tree = source.tree();
        if (!DEFINITE.contains(tree.word(source.first()))) {
            return Optional.empty();
        }
        String noun = tree.lemma(source.head());
        int here = article.sentenceAt(source.span().begin());
        for (int sentence = here; sentence >= Math.max(0, here - WINDOW); sentence--) {
            List<ArticleNames.Name> there = names.in(sentence);
            for (int i = there.size() - 1; i >= 0; i--) {
                if (there.get(i).span().end() <= source.span().begin()
                        && names.roles().has(there.get(i).speaker(), noun)) {
                    return Optional.of(new Guess(there.get(i).speaker(), BY_ROLE));
                }
            }
        }
        if (source.last() - source.first() > 1) {
            return Optional.empty();
        }
        Optional<Guess> described = described(source, noun, here);
        return described.isPresent() || !OrganizationNouns.isOrganization(noun)
                ? described
                : Optional.of(pronouns.thing(source)).filter(guess -> guess.speaker() instanceof Speaker.Named);
    }

    /** "the ministry": what the sentences before call "China's foreign ministry". */
    private Optional<Guess> described(NounPhrase source, String noun, int here) {
        for (int sentence = here; sentence >= Math.max(0, here - NEAR); sentence--) {
            DependencyTree tree = article.tree(sentence);
            for (int i = tree.size() - 1; i >= 0; i--) {
                OptionalInt owner = tree.child(i, Set.of("nmod:poss"));
                if (tree.token(i).span().begin() < source.span().begin()
                        && tree.lemma(i).equals(noun)
                        && article.isOutside(sentence, i)
                        && owner.isPresent()
                        && tree.token(owner.getAsInt()).pos().equals("NNP")) {
                    return Optional.of(
                            new Guess(unnamed(NounPhrase.at(tree, i, false)).speaker(), BY_ROLE));
                }
            }
        }
        return Optional.empty();
    }
}
