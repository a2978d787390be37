package io.broadsheet.analysis.discourse;

import io.broadsheet.analysis.entity.evidence.TypedName;
import io.broadsheet.analysis.grammar.ArticleTrees;
import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.language.NameLists;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Span;
import io.broadsheet.model.Traits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is who in an article: all that it names, with what it shows of their titles, roles and gender, in reading order. The
 * one model that names, pronouns, roles and speakers ask.
 *
 * <p>Immutable once made, so safe for use by several threads.
 */
public final class Discourse {
    private final ArticleTrees article;
    private final Quotations quotations;
    private final List<Naming> namings;
    private final List<List<Naming>> bySentence = new ArrayList<>();
    private final Map<Referent, Integer> firstNamings = new HashMap<>();
    private final Map<Referent, Integer> counts = new HashMap<>();
    private final Map<Referent, EntityType> types = new HashMap<>();
    private final Genders genders;
    private final Roles roles;
    private final Lexicon lexicon;

    private Discourse(
            ArticleTrees article,
            Quotations quotations,
            List<Naming> namings,
            Genders genders,
            Roles roles,
            Lexicon lexicon) {
        this.article = article;
        this.quotations = quotations;
        this.namings = List.copyOf(namings);
        this.genders = genders;
        this.roles = roles;
        this.lexicon = lexicon;
        for (int i = 0; i < article.size(); i++) {
            bySentence.add(new ArrayList<>());
        }
        for (Naming naming : namings) {
            bySentence.get(naming.sentence()).add(naming);
            counts.merge(naming.referent(), 1, Integer::sum);
            firstNamings.merge(naming.referent(), naming.sentence(), Math::min);
            types.merge(naming.referent(), naming.type(), (a, b) -> a == EntityType.ORGANIZATION ? a : b);
        }
        bySentence.forEach(list -> list.sort(Comparator.comparing(Naming::span)));
    }

    /**
     * Reads an article's names.
     *
     * @param names where something is named, in reading order
     * @param quoted the stretches in quotation marks
     * @param lists what lists say of first names
     * @param lexicon what it knows of words
     */
    public static Discourse read(
            ArticleTrees article, List<TypedName> names, List<Span> quoted, NameLists lists, Lexicon lexicon) {
        Quotations quotations = new Quotations(quoted);
        Genders genders = new Genders();
        Roles roles = new Roles();
        NameSieve sieve = new NameSieve(article, quotations, lists, lexicon, genders, roles);
        Discourse discourse = new Discourse(article, quotations, sieve.link(names), genders, roles, lexicon);
        for (int sentence = 0; sentence < article.size(); sentence++) {
            genders.readPronouns(discourse, sentence);
        }
        return discourse;
    }

    /** The namings, one for each name, in the order of the names. */
    public List<Naming> namings() {
        return namings;
    }

    /** What the article shows of someone beside their names; nothing of what is no person. */
    public Traits traits(Referent referent) {
        if (!referent.isPerson()) {
            return Traits.NONE;
        }
        String pronoun = switch (genders.told(referent)) {
            case FEMALE -> "she";
            case MALE -> "he";
            case UNKNOWN -> "";
        };
        return new Traits(List.copyOf(roles.nouns(referent, lexicon)), pronoun);
    }

    /** The article's sentences. */
    ArticleTrees article() {
        return article;
    }

    /** What stands in quotation marks. */
    Quotations quotations() {
        return quotations;
    }

    /** Whether a word stands outside all quoted stretches. */
    boolean isOutside(int sentence, int word) {
        return !quotations.hold(article.tree(sentence).token(word).span());
    }

    /** The namings of a sentence, in reading order. */
    List<Naming> in(int sentence) {
        return bySentence.get(sentence);
    }

    /** The naming that a word is part of. */
    Optional<Naming> at(DependencyTree tree, int word) {
        Span span = tree.token(word).span();
        return bySentence.get(article.sentenceAt(span.begin())).stream()
                .filter(naming -> naming.span().overlaps(span))
                .findFirst();
    }

    /** The number of the sentence that names someone first; past the last one if none does. */
    int firstNaming(Referent referent) {
        return firstNamings.getOrDefault(referent, article.size());
    }

    /** How often someone is named. */
    int count(Referent referent) {
        return counts.getOrDefault(referent, 0);
    }

    boolean isPerson(Referent referent) {
        return types.get(referent) == EntityType.PERSON;
    }

    Genders genders() {
        return genders;
    }

    Roles roles() {
        return roles;
    }
}
