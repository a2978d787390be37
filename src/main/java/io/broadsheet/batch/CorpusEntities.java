package io.broadsheet.batch;

import io.broadsheet.analysis.sentiment.target.OpinionBalance;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.CorpusEntity;
import io.broadsheet.model.Entity;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Quote;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Counts names over the articles of a run, which come in input order. Names merge when they are equal, whoever they
 * mean. Its memory grows with the number of names, not of articles. Not safe for use by several threads.
 */
final class CorpusEntities {
    private record Key(String name, EntityType type) {}

    private static final class Count {
        private final TreeSet<String> subtypes = new TreeSet<>();
        private final String firstArticleId;
        private String lastArticleId;
        private int articles;
        private int mentions;
        private int quotesSpoken;
        private final OpinionBalance opinions = new OpinionBalance();

        Count(String articleId) {
            firstArticleId = articleId;
            lastArticleId = "";
        }
    }

    private final Map<Key, Count> counts = new LinkedHashMap<>();

    void add(AnalyzedArticle article) {
        String articleId = article.article().id();
        Map<String, Count> byEntityId = new LinkedHashMap<>();
        for (Entity entity : article.entities()) {
            Count count = counts.computeIfAbsent(new Key(entity.name(), entity.type()), key -> new Count(articleId));
            byEntityId.put(entity.id(), count);
            if (!entity.subtype().isEmpty()) {
                count.subtypes.add(entity.subtype());
            }
            if (!count.lastArticleId.equals(articleId)) {
                count.articles++;
                count.lastArticleId = articleId;
            }
        }
        article.mentions().forEach(mention -> {
            Count count = byEntityId.get(mention.entityId());
            if (count != null) {
                count.mentions++;
                count.opinions.add(mention.sentiment());
            }
        });
        for (Quote quote : article.quotes()) {
            for (String entityId : quote.attribution().speaker().entityIds()) {
                Count count = byEntityId.get(entityId);
                if (count != null) {
                    count.quotesSpoken++;
                }
            }
        }
    }

    /** The most mentioned first; among equals by name and type. */
    List<CorpusEntity> rows() {
        return counts.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(CorpusEntity::mentions)
                        .reversed()
                        .thenComparing(CorpusEntity::name)
                        .thenComparing(CorpusEntity::type))
                .toList();
    }

    private static CorpusEntity row(Key key, Count count) {
        return new CorpusEntity(
                key.name(),
                key.type(),
                count.subtypes.size() == 1 ? count.subtypes.first() : "",
                count.articles,
                count.mentions,
                count.quotesSpoken,
                count.firstArticleId,
                count.lastArticleId,
                count.opinions.balance());
    }
}
