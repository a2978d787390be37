package io.broadsheet.analysis.entity;

import io.broadsheet.analysis.entity.alias.EntityNames;
import io.broadsheet.analysis.entity.evidence.TypedName;
import io.broadsheet.analysis.entity.span.NameForm;
import io.broadsheet.analysis.entity.span.NameSpan;
import io.broadsheet.analysis.entity.span.NamedSentence;
import io.broadsheet.analysis.entity.span.SpanSet;
import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.language.NameLists;
import io.broadsheet.analysis.language.ParsedSentence;
import io.broadsheet.analysis.language.TaggedValue;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Entity;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Mention;
import io.broadsheet.model.NameAliases;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.Span;
import io.broadsheet.model.TargetSentiment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds what an article names: people, organisations, places and other named things, each under the fullest name that the
 * article gives it, and its times and numbers.
 *
 * <p>Three steps: names are found where taggers, capitals and the rest of the article show them ({@code span}); what the
 * whole article shows of each weighs against the tagger's guess of its type ({@code evidence}); names of one bearer become
 * one entity ({@code alias}).
 *
 * <p>Immutable, so safe for use by several threads.
 */
public final class EntityFinder {
    /** The entities of an article, in the order of their first mention, and all mentions, in reading order, not yet judged. */
    public record Found(List<Entity> entities, List<Mention> mentions) {
        public Found {
            entities = List.copyOf(entities);
            mentions = List.copyOf(mentions);
        }
    }

    /** A mention before its entity has an id. */
    private record Naming(NamedSentence sentence, Span span, String name, EntityType type, String normalized) {
        Naming renamed(NameAliases.Renamed alias) {
            return new Naming(
                    sentence,
                    span,
                    alias.name().isEmpty() ? name : alias.name(),
                    alias.type().orElse(type),
                    normalized);
        }
    }

    private record Key(EntityType type, String name) {}

    private final NameLists lists;
    private final NameAliases aliases;
    private final NameFinder nameFinder;

    /**
     * A finder of entities.
     *
     * @param lists what it knows of names
     * @param aliases what the newsroom knows better
     */
    public EntityFinder(NameLists lists, NameAliases aliases) {
        this.lists = lists;
        this.aliases = aliases;
        this.nameFinder = new NameFinder(lists);
    }

    /**
     * Finds the entities of an article.
     *
     * @param trees its sentences
     * @param parsed the same as the language engine read them
     * @param values its times and numbers, in reading order
     * @param bylines where it names its authors, who are no part of the story
     */
    public Found find(
            ArticleText text,
            List<DependencyTree> trees,
            List<ParsedSentence> parsed,
            List<TaggedValue> values,
            List<Span> bylines) {
        List<NamedSentence> named = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            named.add(NamedSentence.of(text, i, trees.get(i), parsed.get(i).names()));
        }
        SpanSet sums = new SpanSet();
        values.stream().filter(value -> value.type() == EntityType.MONEY).forEach(value -> sums.add(value.span()));
        // "Swiss" names a people in "3.5 million Swiss francs", too, but "A" of "A$75 million" names nobody.
        List<TypedName> names = nameFinder.find(story(named, bylines), values).stream()
                .filter(name -> name.type() == EntityType.MISC
                        || !sums.overlaps(name.name().span()))
                .toList();
        List<String> fullNames = EntityNames.of(names);
        List<Naming> namings = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            naming(names.get(i), fullNames.get(i)).ifPresent(namings::add);
        }
        namings.addAll(values(named, values, namings));
        namings.sort(Comparator.comparing(Naming::span));
        return found(text, namings);
    }

    private static List<NamedSentence> story(List<NamedSentence> sentences, List<Span> bylines) {
        SpanSet authors = new SpanSet();
        bylines.forEach(authors::add);
        return sentences.stream()
                .filter(sentence -> !authors.overlaps(sentence.tree().sentence().span()))
                .toList();
    }

    /** A name as the aliases have it; empty when they drop it. */
    private Optional<Naming> naming(TypedName typed, String fullName) {
        NameSpan name = typed.name();
        Naming naming = new Naming(name.sentence(), name.span(), fullName, typed.type(), "");
        return aliases.of(name.text())
                .or(() -> aliases.of(fullName))
                .map(entry -> entry instanceof NameAliases.Renamed renamed
                        ? Optional.of(naming.renamed(renamed))
                        : Optional.<Naming>empty())
                .orElse(Optional.of(naming));
    }

    /** The times and numbers that no name overlaps, and all sums of money. */
    private static List<Naming> values(List<NamedSentence> sentences, List<TaggedValue> values, List<Naming> names) {
        TreeMap<Integer, NamedSentence> sentenceByBegin = new TreeMap<>();
        sentences.forEach(sentence ->
                sentenceByBegin.put(sentence.tree().sentence().span().begin(), sentence));
        SpanSet taken = new SpanSet();
        names.forEach(name -> taken.add(name.span()));
        List<Naming> namings = new ArrayList<>();
        for (TaggedValue value : values) {
            Map.Entry<Integer, NamedSentence> sentence =
                    sentenceByBegin.floorEntry(value.span().begin());
            boolean free = value.type() == EntityType.MONEY || !taken.overlaps(value.span());
            if (free && sentence != null) {
                ArticleText text = sentence.getValue().text();
                namings.add(new Naming(
                        sentence.getValue(), value.span(), text.words(value.span()), value.type(), value.normalized()));
            }
        }
        return namings;
    }

    private Found found(ArticleText text, List<Naming> namings) {
        Map<Key, Entity> entities = new LinkedHashMap<>();
        List<Mention> mentions = new ArrayList<>();
        for (Naming naming : namings) {
            Entity entity = entities.computeIfAbsent(
                    new Key(naming.type(), NameForm.fold(naming.name())),
                    key -> new Entity(
                            "e" + (entities.size() + 1),
                            naming.name(),
                            key.type(),
                            Subtypes.of(
                                    naming.name(),
                                    key.type(),
                                    lists,
                                    naming.sentence().lexicon())));
            Sentence sentence = naming.sentence().tree().sentence();
            String surface = text.cut(naming.span());
            mentions.add(new Mention(
                    entity.id(),
                    sentence.sectionId(),
                    sentence.id(),
                    naming.span(),
                    surface,
                    naming.type(),
                    entity.subtype(),
                    naming.normalized(),
                    TargetSentiment.UNKNOWN));
        }
        return new Found(new ArrayList<>(entities.values()), mentions);
    }
}
