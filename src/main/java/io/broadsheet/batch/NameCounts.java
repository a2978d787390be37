package io.broadsheet.batch;

import io.broadsheet.analysis.sentiment.target.OpinionBalance;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Entity;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Mention;
import io.broadsheet.model.Quote;
import io.broadsheet.store.NameCount;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Counts the names of an article. Names merge when they and their types are equal, whoever they mean. */
final class NameCounts {
    private record Key(String name, EntityType type) {}

    private static final class Count {
        private final TreeSet<String> subtypes = new TreeSet<>();
        private final OpinionBalance opinions = new OpinionBalance();
        private int mentions;
        private int quotesSpoken;

        private NameCount of(Key key) {
            return new NameCount(
                    key.name(),
                    key.type(),
                    String.join(";", subtypes),
                    mentions,
                    quotesSpoken,
                    opinions.isJudged(),
                    opinions.positive(),
                    opinions.negative());
        }
    }

    private NameCounts() {}

    /**
     * The names of a corrected article; those that did not change are as they are stored, since what is made of stored rows has
     * fewer decimals.
     */
    static List<NameCount> corrected(List<NameCount> stored, AnalyzedArticle before, AnalyzedArticle after) {
        Map<Key, NameCount> unchanged = new HashMap<>();
        stored.forEach(name -> unchanged.put(new Key(name.name(), name.type()), name));
        List<NameCount> was = of(before);
        return of(after).stream()
                .map(name ->
                        was.contains(name) ? unchanged.getOrDefault(new Key(name.name(), name.type()), name) : name)
                .toList();
    }

    /** The article's names, in the order of their entities. */
    static List<NameCount> of(AnalyzedArticle article) {
        Map<Key, Count> counts = new LinkedHashMap<>();
        Map<String, Count> byEntityId = new HashMap<>();
        for (Entity entity : article.entities()) {
            Count count = counts.computeIfAbsent(new Key(entity.name(), entity.type()), key -> new Count());
            byEntityId.put(entity.id(), count);
            if (!entity.subtype().isEmpty()) {
                count.subtypes.add(entity.subtype());
            }
        }
        for (Mention mention : article.mentions()) {
            Optional.ofNullable(byEntityId.get(mention.entityId())).ifPresent(count -> {
                count.mentions++;
                count.opinions.add(mention.sentiment());
            });
        }
        for (Quote quote : article.quotes()) {
            for (String entityId : quote.attribution().speaker().entityIds()) {
                Optional.ofNullable(byEntityId.get(entityId)).ifPresent(count -> count.quotesSpoken++);
            }
        }
        return counts.entrySet().stream()
                .map(entry -> entry.getValue().of(entry.getKey()))
                .toList();
    }
}
