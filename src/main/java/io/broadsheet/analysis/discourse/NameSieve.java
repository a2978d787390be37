package io.broadsheet.analysis.discourse;

import io.broadsheet.analysis.discourse.name.FullerNames;
import io.broadsheet.analysis.discourse.name.NameForms;
import io.broadsheet.analysis.discourse.name.NamingRule;
import io.broadsheet.analysis.entity.evidence.TypedName;
import io.broadsheet.analysis.entity.span.NameForm;
import io.broadsheet.analysis.entity.span.NameSpan;
import io.broadsheet.analysis.grammar.ArticleTrees;
import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.language.NameLists;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.EntityType;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds whom or what each name of an article means: a sieve that passes from the surest evidence to the weakest (Raghunathan
 * et al. 2010). First the names whose words leave no choice; then, in reading order, those that several could bear, by
 * title, gender, and who was introduced and named last.
 */
final class NameSieve {
    private record Key(EntityType type, String name) {}

    private final ArticleTrees article;
    private final Quotations quotations;
    private final NameLists lists;
    private final Lexicon lexicon;
    private final Genders genders;
    private final Roles roles;
    private final Map<Key, Referent> referents = new LinkedHashMap<>();
    private final Map<EntityType, FullerNames> fuller = new EnumMap<>(EntityType.class);
    private final NameChoice choice;

    NameSieve(
            ArticleTrees article,
            Quotations quotations,
            NameLists lists,
            Lexicon lexicon,
            Genders genders,
            Roles roles) {
        this.article = article;
        this.quotations = quotations;
        this.lists = lists;
        this.lexicon = lexicon;
        this.genders = genders;
        this.roles = roles;
        this.choice = new NameChoice(article, genders, roles);
    }

    /** The namings, one for each name, in the same order. */
    List<Naming> link(List<TypedName> found) {
        SpelledOut spelledOut = SpelledOut.in(article, found);
        List<TypedName> names = found.stream()
                .map(name -> spelledOut.isBody(key(name)) ? new TypedName(name.name(), EntityType.ORGANIZATION) : name)
                .toList();
        Map<EntityType, NameForms> forms = new EnumMap<>(EntityType.class);
        names.forEach(name -> forms.computeIfAbsent(name.type(), type -> new NameForms())
                .add(name.name().text()));
        forms.forEach((type, ofType) -> fuller.put(
                type,
                FullerNames.of(
                        type, ofType, type == EntityType.ORGANIZATION ? spelledOut.names() : Map.of(), lexicon)));
        FamilyNames families = FamilyNames.in(article, quotations, found);
        Map<Integer, Naming> linked = new TreeMap<>();
        pass(names, linked, name -> hasChoice(name) ? Optional.empty() : Optional.of(withoutChoice(name, families)));
        pass(names, linked, this::byTitle);
        pass(names, linked, name -> Optional.of(choose(name)));
        return List.copyOf(linked.values());
    }

    /** Asks one question of all names that are still open, in reading order. */
    private static void pass(
            List<TypedName> names, Map<Integer, Naming> linked, Function<TypedName, Optional<Naming>> question) {
        for (int i = 0; i < names.size(); i++) {
            if (!linked.containsKey(i)) {
                int place = i;
                question.apply(names.get(i)).ifPresent(naming -> linked.put(place, naming));
            }
        }
    }

    private boolean hasChoice(TypedName name) {
        return options(name).filter(options -> !options.isOne()).isPresent();
    }

    private static String key(TypedName name) {
        return NameForm.fold(name.name().text());
    }

    private Optional<FullerNames.Options> options(TypedName name) {
        return Optional.ofNullable(fuller.get(name.type())).flatMap(names -> names.of(key(name)));
    }

    private Referent referent(EntityType type, String key) {
        return referents.computeIfAbsent(
                new Key(type, key),
                k -> new Referent(
                        referents.size(),
                        type,
                        Optional.ofNullable(fuller.get(type))
                                .map(names -> names.display(key))
                                .orElse(key)));
    }

    /** A naming whose words leave no choice; but "Mrs. Holm" is not Karl Holm, nor is he of "President Holm … she". */
    private Naming withoutChoice(TypedName name, FamilyNames families) {
        Optional<FullerNames.Options> options = options(name);
        if (options.isEmpty()) {
            return noted(name, referent(name.type(), key(name)), NamingRule.OWN_NAME.id());
        }
        Referent referent = referent(name.type(), options.get().names().get(0));
        if (referent.isPerson() && families.isAnother(key(name), referent, lists)) {
            return noted(name, referent(name.type(), key(name)), NamingRule.PRONOUN_APART.id());
        }
        return referent.isPerson() && choice.isExcluded(name.name(), referent)
                ? apart(name)
                : noted(name, referent, options.get().rule());
    }

    /** Someone of whom the article gives a title and a last name alone, beside others of that name. */
    private Naming apart(TypedName typed) {
        NameSpan name = typed.name();
        String title = name.sentence().word(name.first() - 1);
        Referent referent = referents.computeIfAbsent(
                new Key(typed.type(), NameForm.fold(title + " " + name.text())),
                k -> new Referent(referents.size(), typed.type(), title + " " + name.text()));
        return noted(typed, referent, NamingRule.TITLE_APART.id());
    }

    /** The only one of several whom the title before a name allows. */
    private Optional<Naming> byTitle(TypedName typed) {
        return choice.byTitle(candidates(typed), typed.name())
                .map(chosen -> noted(typed, chosen.referent(), chosen.rule()));
    }

    private List<Referent> candidates(TypedName typed) {
        return options(typed).map(FullerNames.Options::names).orElse(List.of()).stream()
                .map(full -> referent(typed.type(), full))
                .toList();
    }

    /** One of several whom a name may mean; or none of them, where its title speaks against all. */
    private Naming choose(TypedName typed) {
        return choice.among(candidates(typed), typed.name())
                .map(chosen -> noted(typed, chosen.referent(), chosen.rule()))
                .orElseGet(() -> apart(typed));
    }

    private Naming noted(TypedName typed, Referent referent, String rule) {
        NameSpan name = typed.name();
        int sentence = name.sentence().number();
        DependencyTree tree = article.tree(sentence);
        int head = head(tree, name);
        boolean body = tree.relation(head).equals("appos")
                && tree.head(head) != DependencyTree.NONE
                && tree.is(tree.head(head), WordClass.ORGANIZATION);
        Naming naming = new Naming(
                referent,
                rule,
                body ? EntityType.ORGANIZATION : referent.type(),
                name.span(),
                sentence,
                name.first(),
                name.last(),
                head,
                isSubject(tree, head),
                quotations.hold(tree.token(head).span()),
                tree.relation(head).equals("nmod:poss"));
        choice.named(naming);
        if (naming.isPerson()) {
            genders.read(article, naming, lists);
            roles.read(article, naming);
        }
        return naming;
    }

    /** The word of a name on which the others hang. */
    private static int head(DependencyTree tree, NameSpan name) {
        int head = name.first();
        for (int i = name.first(); i <= name.last(); i++) {
            if (tree.head(i) == DependencyTree.NONE || !name.covers(tree.head(i))) {
                head = i;
            }
        }
        return head;
    }

    /** Whether a clause is about a word: its subject, or what stands in apposition to it: "the mayor, Anna Holm, left". */
    private static boolean isSubject(DependencyTree tree, int word) {
        int subject =
                tree.relation(word).equals("appos") && tree.head(word) != DependencyTree.NONE ? tree.head(word) : word;
        return tree.relation(subject).startsWith("nsubj");
    }
}
