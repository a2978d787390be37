package io.broadsheet.batch;

import io.broadsheet.analysis.entity.span.NameForm;
import io.broadsheet.analysis.sentiment.target.OpinionBalance;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Entity;
import io.broadsheet.model.Mention;
import io.broadsheet.model.Quote;
import io.broadsheet.store.EntityFacts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a run asks of an entity of an article. */
final class NamedEntity {
    private final Entity entity;
    private final Map<String, Integer> forms = new TreeMap<>();
    private final OpinionBalance opinions = new OpinionBalance();
    private int quotesSpoken;

    private NamedEntity(Entity entity) {
        this.entity = entity;
    }

    /** An article's entities, in their order. */
    static List<EntityFacts> allOf(AnalyzedArticle article) {
        Map<String, NamedEntity> byId = new LinkedHashMap<>();
        for (Entity entity : article.entities()) {
            byId.put(entity.id(), new NamedEntity(entity));
        }
        for (Mention mention : article.mentions()) {
            Optional.ofNullable(byId.get(mention.entityId())).ifPresent(named -> named.add(mention));
        }
        for (Quote quote : article.quotes()) {
            for (String id : new HashSet<>(quote.attribution().speaker().entityIds())) {
                Optional.ofNullable(byId.get(id)).ifPresent(named -> named.quotesSpoken++);
            }
        }
        return byId.values().stream().map(NamedEntity::facts).toList();
    }

    /**
     * The entities of a corrected article; those that did not change are as they are stored, since what is made of stored rows
     * has fewer decimals.
     */
    static List<EntityFacts> corrected(List<EntityFacts> stored, AnalyzedArticle before, AnalyzedArticle after) {
        Map<EntityFacts, EntityFacts> unchanged = new HashMap<>();
        Map<String, EntityFacts> byId = new HashMap<>();
        stored.forEach(entity -> byId.put(entity.entityId(), entity));
        for (EntityFacts entity : allOf(before)) {
            unchanged.put(entity, byId.getOrDefault(entity.entityId(), entity));
        }
        return allOf(after).stream()
                .map(entity -> unchanged.getOrDefault(entity, entity))
                .toList();
    }

    private void add(Mention mention) {
        forms.merge(NameForm.display(mention.surface()), 1, Integer::sum);
        opinions.add(mention.sentiment());
    }

    private EntityFacts facts() {
        return new EntityFacts(
                entity.id(),
                entity.name(),
                entity.type(),
                entity.subtype(),
                forms,
                entity.traits(),
                quotesSpoken,
                opinions.isJudged(),
                opinions.positive(),
                opinions.negative());
    }
}
