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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Groups an article's tagged names into entities.
 *
 * <p>Namings of one type are one entity when their names are the same but for letter case, spaces, a possessive and an
 * honorific. A person's last name joins the one fuller name of the article that ends with it; where two people could
 * be meant it stays alone.
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
        for (TaggedName tagged : names) {
            Span span = NameForm.bareSpan(text, tagged.span());
            firstForms.putIfAbsent(key(text, tagged, span), NameForm.display(text.cut(span)));
        }
        Map<NameKey, String> fullNames = new LinkedHashMap<>();
        for (Map.Entry<NameKey, String> form : firstForms.entrySet()) {
            NameKey key = form.getKey();
            List<String> fuller = firstForms.entrySet().stream()
                    .filter(other ->
                            key.type() == EntityType.PERSON && other.getKey().type() == EntityType.PERSON)
                    .filter(other -> other.getKey().name().endsWith(" " + key.name()))
                    .map(Map.Entry::getValue)
                    .toList();
            fullNames.put(key, fuller.size() == 1 ? fuller.get(0) : form.getValue());
        }
        return fullNames;
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
