package io.broadsheet.analysis.entity;

import io.broadsheet.analysis.sentiment.target.OpinionBalance;
import io.broadsheet.model.Entity;
import io.broadsheet.model.Mention;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Section;
import io.broadsheet.model.SectionEntity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Collects the mentions of each entity in each section, counts what it says there, and weighs the sentiment toward it. */
public final class SectionEntities {
    private SectionEntities() {}

    /** The rows of each section, by section and first mention. */
    public static List<SectionEntity> of(
            List<Section> sections, List<Entity> entities, List<Mention> allMentions, List<Quote> quotes) {
        Map<String, Entity> byId = new LinkedHashMap<>();
        entities.forEach(entity -> byId.put(entity.id(), entity));
        List<SectionEntity> rows = new ArrayList<>();
        for (Section section : sections) {
            Map<String, Integer> spoken = spoken(section, quotes);
            Map<String, List<Mention>> mentions = new LinkedHashMap<>();
            for (Mention mention : allMentions) {
                if (mention.sectionId().equals(section.id())) {
                    mentions.computeIfAbsent(mention.entityId(), id -> new ArrayList<>())
                            .add(mention);
                }
            }
            mentions.forEach((id, ofEntity) -> {
                OpinionBalance balance = new OpinionBalance();
                ofEntity.forEach(mention -> balance.add(mention.sentiment()));
                Entity entity = byId.get(id);
                if (entity != null) {
                    rows.add(new SectionEntity(
                            section.id(), entity, ofEntity, spoken.getOrDefault(id, 0), balance.balance()));
                }
            });
        }
        return rows;
    }

    /** How many of a section's quotes each entity speaks. */
    private static Map<String, Integer> spoken(Section section, List<Quote> quotes) {
        Map<String, Integer> spoken = new HashMap<>();
        for (Quote quote : quotes) {
            if (quote.sectionId().equals(section.id())) {
                new LinkedHashSet<>(quote.attribution().speaker().entityIds())
                        .forEach(id -> spoken.merge(id, 1, Integer::sum));
            }
        }
        return spoken;
    }
}
