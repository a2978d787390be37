package io.broadsheet.analysis.quote.speaker;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.grammar.NounPhrase;
import io.broadsheet.analysis.grammar.OrganizationNouns;
import io.broadsheet.analysis.grammar.PersonNouns;
import io.broadsheet.analysis.grammar.Words;
import io.broadsheet.analysis.language.Gender;
import io.broadsheet.analysis.language.NameLists;
import io.broadsheet.analysis.quote.attribution.MarkedArticle;
import io.broadsheet.model.Entity;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Mention;
import io.broadsheet.model.Span;
import io.broadsheet.model.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of an article: where they stand in their sentences, and what the article shows of who bears them.
 *
 * <p>Immutable once made, so safe for use by several threads.
 */
public final class ArticleNames {
    private static final Set<String> HONORIFICS = Words.of(
            "mr. mr mrs. mrs ms. ms miss dr. dr sen. rep. gov. president prof. gen. col. lt. sgt. rev. sir lord",
            "lady dame judge justice capt. king queen prince princess pope secretary senator governor",
            "representative mayor chancellor ambassador admiral general minister");
    private static final Set<String> TITLE_LINKS = Set.of("of", "for", "the");

    /**
     * A naming of someone or something.
     *
     * @param span where it stands
     * @param type what it is
     * @param speaker who it is
     * @param sentence the number of its sentence
     * @param first the position of its first word in the sentence
     * @param word the position of the word that it hangs on
     * @param subject whether it is what its clause is about
     * @param quoted whether it stands in a quoted stretch
     * @param possessive whether it stands in "Smith's"
     */
    record Name(
            Span span,
            EntityType type,
            Speaker.Named speaker,
            int sentence,
            int first,
            int word,
            boolean subject,
            boolean quoted,
            boolean possessive) {}

    private final MarkedArticle article;
    private final List<List<Name>> namesOfSentence = new ArrayList<>();
    private final Map<Speaker, EntityType> types = new HashMap<>();
    private final Map<Speaker, Integer> firstNamings = new HashMap<>();
    private final Genders genders = new Genders();
    private final Roles roles = new Roles();

    /**
     * Reads an article's names.
     *
     * @param entities what is named
     * @param mentions where, in reading order
     * @param lists what lists say of first names
     */
    public ArticleNames(MarkedArticle article, List<Entity> entities, List<Mention> mentions, NameLists lists) {
        this.article = article;
        for (int i = 0; i < article.sentences(); i++) {
            namesOfSentence.add(new ArrayList<>());
        }
        Map<String, Entity> byId = new HashMap<>();
        entities.forEach(entity -> byId.put(entity.id(), entity));
        for (Mention mention : mentions) {
            Entity entity = byId.get(mention.entityId());
            if (entity != null && mention.type().isName()) {
                name(mention, entity).ifPresent(name -> {
                    namesOfSentence.get(name.sentence()).add(name);
                    firstNamings.putIfAbsent(name.speaker(), name.sentence());
                    types.merge(name.speaker(), name.type(), (a, b) -> a == EntityType.ORGANIZATION ? a : b);
                    if (entity.type() == EntityType.PERSON) {
                        genders.firstName(name.speaker(), gender(mention.surface(), lists));
                    }
                });
            }
        }
        List<List<Speaker>> people =
                namesOfSentence.stream().map(ArticleNames::people).toList();
        for (int sentence = 0; sentence < namesOfSentence.size(); sentence++) {
            for (Name name : namesOfSentence.get(sentence)) {
                if (name.type() == EntityType.PERSON) {
                    roles.read(article, name);
                    genders.read(article, name, namesOfSentence.get(sentence));
                }
            }
            genders.readPronouns(
                    article,
                    sentence,
                    people.get(sentence),
                    sentence + 1 < people.size() ? people.get(sentence + 1) : List.of());
        }
    }

    /** What a full name's first word says; a last name alone may be a first name, too. */
    private static Gender gender(String surface, NameLists lists) {
        int space = surface.indexOf(' ');
        return space > 0 ? lists.gender(surface.substring(0, space)) : Gender.UNKNOWN;
    }

    private static List<Speaker> people(List<Name> names) {
        return names.stream()
                .filter(name -> name.type() == EntityType.PERSON)
                .map(name -> (Speaker) name.speaker())
                .distinct()
                .toList();
    }

    private Optional<Name> name(Mention mention, Entity entity) {
        int sentence = article.sentenceAt(mention.span().begin());
        DependencyTree tree = article.tree(sentence);
        int head = DependencyTree.NONE;
        int first = DependencyTree.NONE;
        for (int i = 0; i < tree.size(); i++) {
            boolean inside = mention.span().overlaps(tree.token(i).span());
            if (inside && first == DependencyTree.NONE) {
                first = i;
            }
            if (inside
                    && (tree.head(i) == DependencyTree.NONE
                            || !mention.span().overlaps(tree.token(tree.head(i)).span()))) {
                head = i;
            }
        }
        if (head == DependencyTree.NONE) {
            return Optional.empty();
        }
        String relation = tree.relation(head);
        boolean company = relation.equals("appos")
                && tree.head(head) != DependencyTree.NONE
                && OrganizationNouns.isOrganization(tree.lemma(tree.head(head)));
        return Optional.of(new Name(
                mention.span(),
                company ? EntityType.ORGANIZATION : entity.type(),
                new Speaker.Named(entity.name(), entity.id()),
                sentence,
                first,
                head,
                isSubject(tree, head),
                !article.isOutside(sentence, head),
                relation.equals("nmod:poss")));
    }

    /** Whether a clause is about a word: its subject, or what stands in apposition to it: "the mayor, Anna Holm, left". */
    private static boolean isSubject(DependencyTree tree, int word) {
        int subject =
                tree.relation(word).equals("appos") && tree.head(word) != DependencyTree.NONE ? tree.head(word) : word;
        return tree.relation(subject).startsWith("nsubj");
    }

    /** The names of a sentence, in reading order. */
    List<Name> in(int sentence) {
        return namesOfSentence.get(sentence);
    }

    /** The name that a word is part of. */
    Optional<Name> at(DependencyTree tree, int word) {
        Span span = tree.token(word).span();
        return namesOfSentence.get(article.sentenceAt(span.begin())).stream()
                .filter(name -> name.span().overlaps(span))
                .findFirst();
    }

    /**
     * The name in a noun phrase: its head, what ends it ("the newspaper Osby Times", "Mayor of Osby Anna Holm"), or
     * an apposition ("her adviser, Jonas Brandt").
     */
    Optional<Name> of(NounPhrase source) {
        DependencyTree tree = source.tree();
        Optional<Name> head = at(tree, source.head());
        if (head.isPresent() && head.get().type() == EntityType.PERSON) {
            return head;
        }
        boolean title = head.isEmpty() && tree.token(source.head()).pos().equals("NNP");
        int last = source.last();
        while (last + 1 < tree.size()
                && (tree.token(last + 1).pos().equals("NNP") || (title && TITLE_LINKS.contains(tree.word(last + 1))))) {
            last++;
        }
        Optional<Name> behind = at(tree, last).filter(name -> ends(source, name));
        if (behind.isPresent() && (behind.get().type() == EntityType.PERSON || head.isEmpty())) {
            return behind;
        }
        if (head.isEmpty() && tree.isNoun(source.head())) {
            for (int child : tree.children(source.head())) {
                Optional<Name> name = tree.relation(child).equals("appos") ? at(tree, child) : Optional.empty();
                if (name.isPresent() && name.get().type() == EntityType.PERSON) {
                    return name;
                }
            }
        }
        return head.or(() -> apposed(source));
    }

    /**
     * The person or body beside a description, between commas, whatever the parse hangs them on: "a spokeswoman for Tarn Water,
     * Gudrun Pell, said", "Farida Holme, a Harbour Party councillor, said".
     */
    private Optional<Name> apposed(NounPhrase source) {
        DependencyTree tree = source.tree();
        if (!tree.token(source.head()).pos().equals("NN") || isPlural(source)) {
            return Optional.empty();
        }
        int comma = source.last() + 1;
        boolean described = PersonNouns.isPerson(tree.lemma(source.head()));
        Optional<Name> behind = described && tree.hasWord(comma, ",") ? personAt(tree, comma + 1) : Optional.empty();
        if (behind.isPresent() && endsAt(tree, lastWord(tree, behind.get()) + 1)) {
            return behind;
        }
        boolean between = tree.hasWord(source.first() - 1, ",")
                && tree.hasWord(comma, ",")
                && Set.of("a", "an", "the").contains(tree.word(source.first()));
        return between && source.first() >= 2
                ? at(tree, source.first() - 2)
                        .filter(name -> name.type() == EntityType.PERSON || name.type() == EntityType.ORGANIZATION)
                : Optional.empty();
    }

    private static boolean isPlural(NounPhrase source) {
        return source.tree().children(source.head()).stream()
                .anyMatch(child -> source.tree().relation(child).equals("conj"));
    }

    private Optional<Name> personAt(DependencyTree tree, int word) {
        return word < tree.size()
                ? at(tree, word).filter(name -> name.type() == EntityType.PERSON && name.first() == word)
                : Optional.empty();
    }

    private static int lastWord(DependencyTree tree, Name name) {
        int last = name.first();
        while (last + 1 < tree.size()
                && name.span().overlaps(tree.token(last + 1).span())) {
            last++;
        }
        return last;
    }

    /** Whether a sentence, or a pause in it, comes behind a name. */
    private static boolean endsAt(DependencyTree tree, int word) {
        return word >= tree.size() || !tree.token(word).isWord();
    }

    /** Whether a name ends a phrase rather than stands in it as "of Germany" does. */
    private static boolean ends(NounPhrase source, Name name) {
        DependencyTree tree = source.tree();
        int first = name.first();
        return first <= source.first()
                || (tree.hasWord(first - 1, ",") && PersonNouns.isPerson(tree.lemma(source.head())))
                || tree.isNoun(first - 1)
                || tree.token(first - 1).pos().equals("JJ");
    }

    /** A name with the short title right before it. */
    Span withHonorific(Name name) {
        DependencyTree tree = article.tree(name.sentence());
        int title = name.first() - 1;
        return title >= 0 && HONORIFICS.contains(tree.word(title))
                ? new Span(tree.token(title).span().begin(), name.span().end())
                : name.span();
    }

    /** The number of the sentence that names someone first; past the last one if none does. */
    int firstNaming(Speaker speaker) {
        return firstNamings.getOrDefault(speaker, namesOfSentence.size());
    }

    boolean isPerson(Speaker speaker) {
        return types.get(speaker) == EntityType.PERSON;
    }

    Genders genders() {
        return genders;
    }

    Roles roles() {
        return roles;
    }
}
