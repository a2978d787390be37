package io.broadsheet.batch;

import io.broadsheet.analysis.entity.span.NameForm;
import io.broadsheet.analysis.sentiment.target.OpinionBalance;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Entity;
import io.broadsheet.model.Mention;
import io.broadsheet.model.Quote;
import io.broadsheet.store.EntityFacts;
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
