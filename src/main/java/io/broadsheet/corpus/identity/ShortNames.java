package io.broadsheet.corpus.identity;

import io.broadsheet.analysis.discourse.name.NameRules;
import io.broadsheet.analysis.discourse.name.OrganizationName;
import io.broadsheet.analysis.discourse.name.PersonName;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.model.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which names of a block may be short for which, by their words and by what articles do. */
final class ShortNames {
    /** In a family of more, a person's name is only compared with those that begin alike. */
    private static final int LARGE = 300;

    private static final double BESIDE = 0.1;
    private static final double WORDS_ALONE = 0.3;
    private static final double OTHER_TYPE = 0.1;
    /** A body that stands alone under a short name five times is as likely one that goes by it. */
    private static final double ALONE = 0.2;

    private final Block block;
    private final Lexicon lexicon;
    private final List<BlockName> persons = new ArrayList<>();
    private final Map<String, List<BlockName>> personsByFirstWord = new HashMap<>();
    private final Map<NameKey, PersonName> personNames = new HashMap<>();

    ShortNames(Block block, Lexicon lexicon) {
        this.block = block;
        this.lexicon = lexicon;
        for (BlockName name : block.names()) {
            if (name.isPerson()) {
                personNames.put(name.key(), PersonName.of(name.display(), lexicon));
                if (!name.isOneWord()) {
                    persons.add(name);
                    beginnings(name)
                            .forEach(word -> personsByFirstWord
                                    .computeIfAbsent(word, w -> new ArrayList<>())
                                    .add(name));
                }
            }
        }
    }

    private PersonName person(BlockName name) {
        return Optional.ofNullable(personNames.get(name.key()))
                .orElseThrow(() -> new IllegalArgumentException("no person: " + name.key()));
    }

    private List<String> beginnings(BlockName name) {
        PersonName person = person(name);
        List<String> beginnings = new ArrayList<>(List.of(person.first()));
        person.forms().forEach(form -> beginnings.add("#" + form));
        return beginnings;
    }

    /** The names that may be short, in an order in which a name comes before those that are shorter still. */
    List<BlockName> subjects() {
        List<BlockName> subjects = new ArrayList<>(block.names());
        subjects.sort(Comparator.comparingInt((BlockName name) -> words(name))
                .reversed()
                .thenComparing(BlockName.ORDER.reversed()));
        return subjects;
    }

    private static int words(BlockName name) {
        return name.key().text().split(" ", -1).length;
    }

    /** Whether this is the block that decides on a name. */
    boolean isOwn(BlockName name) {
        return name.key().text().equals(block.word())
                || (name.isPerson()
                        && !name.isOneWord()
                        && person(name).plainLast().equals(block.word()))
                || isPluralOfBlock(name)
                || hasCountryBeforeBlock(name);
    }

    private boolean hasCountryBeforeBlock(BlockName name) {
        String key = name.key().text();
        return name.key().type() == EntityType.ORGANIZATION
                && !key.equals(block.word())
                && NameKeys.withoutCountry(key).equals(block.word());
    }

    /** Whether no body of another country or state has more articles that call it by the plain name. */
    private boolean isForemost(BlockName withCountry) {
        return block.names().stream()
                .noneMatch(name -> name != withCountry
                        && name.key().type() == EntityType.ORGANIZATION
                        && !name.key().text().equals(block.word())
                        && name.articles() > withCountry.articles());
    }

    private boolean isPluralOfBlock(BlockName name) {
        return name.key().type() == EntityType.MISC
                && NameKeys.singular(name.key().text())
                        .filter(block.word()::equals)
                        .isPresent();
    }

    /** Who a name may be, each with the surest rule that says so. */
    Map<Candidate, IdentityRule> fuller(BlockName subject, Function<BlockName, Candidate> candidates) {
        Map<Candidate, IdentityRule> fuller = new LinkedHashMap<>();
        for (BlockName other : others(subject)) {
            if (other != subject) {
                rule(subject, other)
                        .ifPresent(rule ->
                                fuller.merge(candidates.apply(other), rule, (a, b) -> a.doubt() <= b.doubt() ? a : b));
            }
        }
        return fuller;
    }

    private Iterable<BlockName> others(BlockName subject) {
        if (!subject.isPerson() || subject.isOneWord() || persons.size() <= LARGE) {
            return block.names();
        }
        Map<NameKey, BlockName> others = new LinkedHashMap<>();
        for (String word : beginnings(subject)) {
            personsByFirstWord.getOrDefault(word, List.of()).forEach(name -> others.put(name.key(), name));
        }
        return others.values();
    }

    private Optional<IdentityRule> rule(BlockName name, BlockName fuller) {
        if (name.key().type() != fuller.key().type()) {
            return ofOtherType(name, fuller);
        }
        Optional<IdentityRule> rule = switch (name.key().type()) {
            case PERSON -> ofPerson(name, fuller);
            case ORGANIZATION -> ofBody(name, fuller);
            case MISC -> isPlural(name, fuller) ? Optional.of(IdentityRule.PLURAL) : Optional.empty();
            case LOCATION -> Optional.empty();
        };
        return rule.filter(found -> name.isOneWord() || !standApart(name, fuller));
    }

    private Optional<IdentityRule> ofPerson(BlockName name, BlockName fuller) {
        return !fuller.isOneWord() && isOwn(name)
                ? NameRules.ofPersons(person(name), person(fuller))
                        .flatMap(rule -> IdentityRule.of(rule, name.isOneWord()))
                        .or(() -> isCalled(fuller, name) ? Optional.of(IdentityRule.SHORT_FORM) : Optional.empty())
                        .or(() -> Misspelling.isOne(name, fuller)
                                ? Optional.of(IdentityRule.MISSPELLED)
                                : Optional.empty())
                : Optional.empty();
    }

    private Optional<IdentityRule> ofBody(BlockName name, BlockName fuller) {
        if (hasCountryBeforeBlock(name) && fuller.key().text().equals(block.word()) && isForemost(name)) {
            return Optional.of(IdentityRule.WITHOUT_COUNTRY);
        }
        if (!name.key().text().equals(block.word())) {
            return Optional.empty();
        }
        if (stems(fuller).contains(name.key().text())) {
            return Optional.of(IdentityRule.WITHOUT_KIND);
        }
        return NameRules.ofBodies(
                        OrganizationName.of(name.display(), lexicon), OrganizationName.of(fuller.display(), lexicon))
                .flatMap(rule -> IdentityRule.of(rule, name.isOneWord()))
                .or(() -> isCalled(fuller, name) ? Optional.of(IdentityRule.SHORT_FORM) : Optional.empty());
    }

    private Set<String> stems(BlockName name) {
        return block.keys().stems(OrganizationName.of(name.display(), lexicon));
    }

    /** Whether articles that give the fuller name use the other in its place. */
    private static boolean isCalled(BlockName fuller, BlockName name) {
        return fuller.calledSo(name.key().text()) > 0;
    }

    private boolean isPlural(BlockName name, BlockName fuller) {
        return isPluralOfBlock(name) && fuller.key().text().equals(block.word());
    }

    /** The same words tagged as another kind: the more frequent one is right. */
    private Optional<IdentityRule> ofOtherType(BlockName name, BlockName other) {
        if (name.isOneWord() && !other.isOneWord() && name.key().text().equals(block.word()) && isCalled(other, name)) {
            return Optional.of(IdentityRule.SHORT_FORM_OF_OTHER_TYPE);
        }
        boolean same = name.key().text().equals(block.word())
                && other.key().text().equals(block.word())
                && !name.isOneWord()
                && BlockName.ORDER.compare(other, name) < 0;
        return same ? Optional.of(IdentityRule.OTHER_TYPE) : Optional.empty();
    }

    /** Whether articles name both and tell them apart. */
    private static boolean standApart(BlockName name, BlockName other) {
        int together = name.articlesWith(other);
        return together > 0 && together >= BESIDE * Math.min(name.articles(), other.articles());
    }

    /** How many articles of bearers whom nobody names in full one must reckon with. */
    double doubt(BlockName subject, IdentityRule rule) {
        return switch (rule) {
            case LAST_WORDS_OF_BODY, HEAD_OF_BODY, SHORT_FORM ->
                subject.isPerson() ? rule.doubt() : rule.doubt() + ALONE * subject.articles();
            default -> rule.doubt();
        };
    }

    /**
     * How many articles speak for it that a name means someone: those that call them so, and in part those that might.
     *
     * @param only whether nobody else can be meant
     */
    double weight(BlockName subject, Candidate candidate, IdentityRule rule, boolean only) {
        int called = candidate.calledSo(subject.key().text());
        int all = candidate.articles();
        return switch (rule) {
            case FIRST_NAME, SHORT_FORM, LAST_WORDS_OF_BODY, HEAD_OF_BODY -> called;
            case SHORT_FORM_OF_OTHER_TYPE -> OTHER_TYPE * called;
            case LAST_NAME, WITHOUT_PARTICLE, LETTERS, WITHOUT_KIND -> called + WORDS_ALONE * (all - called);
            default -> only ? Math.max(all, subject.articles()) : all;
        };
    }
}
