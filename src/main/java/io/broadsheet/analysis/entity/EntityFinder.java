package io.broadsheet.analysis.entity;

import io.broadsheet.analysis.language.TaggedName;
import io.broadsheet.analysis.sentiment.ScoreMean;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Entity;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Mention;
import io.broadsheet.model.Section;
import io.broadsheet.model.SectionEntity;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Groups an article's tagged names into entities.
 *
 * <p>Namings of one type are one entity when their names are the same but for letter case, spaces, a possessive and an
 * honorific. A person's last name, or a first name that nobody bears as a last one, joins the fuller name of the article;
 * where two people could be meant it joins the one who is named more often, and stays alone when neither is. An
 * organisation's initials join the one name that they can stand for.
 *
 * <p>Stateless, so safe for use by several threads.
 */
public final class EntityFinder {
    /** The entities of an article with their mentions. */
    public record Found(List<Entity> entities, List<Mention> mentions) {
        public Found {
            entities = List.copyOf(entities);
            mentions = List.copyOf(mentions);
        }
    }

    private record NameKey(EntityType type, String name) {}

    /** Finds the entities of an article. Names outside every sentence are left out. */
    public Found find(ArticleText text, List<Sentence> sentences, List<TaggedName> names) {
        TreeMap<Integer, Sentence> sentenceByBegin = new TreeMap<>();
        sentences.forEach(sentence -> sentenceByBegin.put(sentence.span().begin(), sentence));
        Map<NameKey, String> fullNames = fullNames(text, names);
        Map<NameKey, Entity> entities = new LinkedHashMap<>();
        List<Mention> mentions = new ArrayList<>();
        for (TaggedName tagged : names) {
            Span span = NameForm.bareSpan(text, tagged.span());
            Optional<Sentence> sentence = Optional.ofNullable(sentenceByBegin.floorEntry(span.begin()))
                    .map(Map.Entry::getValue)
                    .filter(candidate -> candidate.span().contains(span));
            NameKey key = key(text, tagged, span);
            if (sentence.isEmpty() || key.name().isEmpty()) {
                continue;
            }
            String fullName = fullNames.getOrDefault(key, NameForm.display(text.cut(span)));
            NameKey fullKey = new NameKey(key.type(), NameForm.fold(fullName));
            Entity entity = entities.computeIfAbsent(
                    fullKey, k -> new Entity("e" + (entities.size() + 1), fullName, k.type(), tagged.subtype()));
            mentions.add(new Mention(
                    entity.id(),
                    sentence.get().sectionId(),
                    sentence.get().id(),
                    span,
                    text.cut(span),
                    tagged.type(),
                    tagged.subtype(),
                    tagged.normalized(),
                    sentence.get().sentiment().sentiment()));
        }
        return new Found(new ArrayList<>(entities.values()), mentions);
    }

    /** For each name as it is folded, the fullest name of the article that it stands for. */
    private static Map<NameKey, String> fullNames(ArticleText text, List<TaggedName> names) {
        Map<NameKey, String> firstForms = new LinkedHashMap<>();
        Map<NameKey, Integer> counts = new HashMap<>();
        for (TaggedName tagged : names) {
            Span span = NameForm.bareSpan(text, tagged.span());
            NameKey key = key(text, tagged, span);
            firstForms.putIfAbsent(key, NameForm.display(text.cut(span)));
            counts.merge(key, 1, Integer::sum);
        }
        List<NameKey> people = firstForms.keySet().stream()
                .filter(key -> key.type() == EntityType.PERSON)
                .toList();
        Map<NameKey, String> fullNames = new LinkedHashMap<>(firstForms);
        for (NameKey key : people) {
            fuller(key, people, counts).ifPresent(full -> fullNames.put(key, firstForms.getOrDefault(full, "")));
        }
        for (NameKey key : firstForms.keySet()) {
            if (key.type() == EntityType.ORGANIZATION) {
                List<NameKey> spelledOut = firstForms.keySet().stream()
                        .filter(other -> other.type() == EntityType.ORGANIZATION
                                && NameForm.isInitialsOf(
                                        firstForms.getOrDefault(key, ""), firstForms.getOrDefault(other, "")))
                        .toList();
                if (spelledOut.size() == 1) {
                    fullNames.put(key, firstForms.getOrDefault(spelledOut.get(0), ""));
                }
            }
        }
        return fullNames;
    }

    /** The fullest name of the person that a shorter form means; empty where it is full or could be two people. */
    private static Optional<NameKey> fuller(NameKey key, List<NameKey> people, Map<NameKey, Integer> counts) {
        List<NameKey> candidates = people.stream()
                .filter(other -> NameForm.isShortFor(key.name(), other.name()))
                .toList();
        if (candidates.isEmpty()) {
            candidates = people.stream()
                    .filter(other -> NameForm.isFirstWordOf(key.name(), other.name()))
                    .toList();
        }
        // Of "Anna Holm" and "Anna B. Holm" the longer; of two people the one who is named more often.
        Map<NameKey, Integer> weights = new LinkedHashMap<>();
        for (NameKey candidate : candidates) {
            NameKey fullest = candidates.stream()
                    .filter(other -> NameForm.isShortFor(candidate.name(), other.name()))
                    .findFirst()
                    .orElse(candidate);
            weights.merge(fullest, counts.getOrDefault(candidate, 0), Integer::sum);
        }
        int most = weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<NameKey> best = weights.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private static NameKey key(ArticleText text, TaggedName tagged, Span span) {
        return new NameKey(tagged.type(), NameForm.fold(text.cut(span)));
    }

    /** Counts the mentions of each entity in each section, by section and first mention. */
    public List<SectionEntity> bySection(List<Section> sections, Found found) {
        Map<String, Entity> byId = new LinkedHashMap<>();
        found.entities().forEach(entity -> byId.put(entity.id(), entity));
        List<SectionEntity> rows = new ArrayList<>();
        for (Section section : sections) {
            Map<String, List<Mention>> mentions = new LinkedHashMap<>();
            for (Mention mention : found.mentions()) {
                if (mention.sectionId().equals(section.id())) {
                    mentions.computeIfAbsent(mention.entityId(), id -> new ArrayList<>())
                            .add(mention);
                }
            }
            mentions.forEach((id, ofEntity) -> {
                ScoreMean mean = new ScoreMean();
                ofEntity.forEach(mention -> mean.add(mention.sentiment(), 1));
                Entity entity = byId.get(id);
                if (entity != null) {
                    rows.add(new SectionEntity(
                            section.id(),
                            entity,
                            ofEntity.size(),
                            ofEntity.get(0).sentenceId(),
                            mean.mean()));
                }
            });
        }
        return rows;
    }
}
