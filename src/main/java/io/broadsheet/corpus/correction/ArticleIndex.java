package io.broadsheet.corpus.correction;

import io.broadsheet.analysis.entity.span.NameForm;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Entity;
import io.broadsheet.model.Mention;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the things of an article by what corrections call them. Immutable. */
final class ArticleIndex {
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, List<Entity>> entitiesByName = new HashMap<>();
    private final Map<String, List<Mention>> mentionsByBegin = new HashMap<>();
    private final Map<String, List<Mention>> mentionsBySurface = new HashMap<>();
    private final Set<String> quotes = new HashSet<>();
    private final Set<String> sentences = new HashSet<>();

    ArticleIndex(AnalyzedArticle article) {
        for (Entity entity : article.entities()) {
            entities.put(entity.id(), entity);
            entitiesByName
                    .computeIfAbsent(NameForm.fold(entity.name()), name -> new ArrayList<>())
                    .add(entity);
        }
        for (Mention mention : article.mentions()) {
            mentionsByBegin
                    .computeIfAbsent(Edit.idOf(mention), begin -> new ArrayList<>())
                    .add(mention);
            mentionsBySurface
                    .computeIfAbsent(NameForm.fold(mention.surface()), surface -> new ArrayList<>())
                    .add(mention);
        }
        article.quotes().stream().map(Quote::id).forEach(quotes::add);
        article.sentences().stream().map(Sentence::id).forEach(sentences::add);
    }

    Optional<Entity> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    List<Entity> entitiesCalled(String name) {
        return entitiesByName.getOrDefault(NameForm.fold(name), List.of());
    }

    /** The mentions that begin at an offset; as a rule one or none. */
    List<Mention> mentionsAt(String begin) {
        return mentionsByBegin.getOrDefault(begin, List.of());
    }

    List<Mention> mentionsOf(String surface) {
        return mentionsBySurface.getOrDefault(NameForm.fold(surface), List.of());
    }

    boolean hasQuote(String id) {
        return quotes.contains(id);
    }

    boolean hasSentence(String id) {
        return sentences.contains(id);
    }
}
