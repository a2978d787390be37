package io.broadsheet.analysis.entity;

import io.broadsheet.analysis.discourse.Discourse;
import io.broadsheet.analysis.discourse.Naming;
import io.broadsheet.analysis.discourse.Referent;
import io.broadsheet.analysis.entity.span.NameForm;
import io.broadsheet.analysis.grammar.ArticleTrees;
import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.language.NameLists;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Entity;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Mention;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.Span;
import io.broadsheet.model.TargetSentiment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the entities of an article: people, organisations, places and other named things, each under the fullest name that
 * the article gives it.
 *
 * <p>Names are found where taggers, capitals and the rest of the article show them ({@code span}), and typed by what the
 * whole article shows of each ({@code evidence}); whom or what each means, the discourse knows.
 *
 * <p>Immutable, so safe for use by several threads.
 */
public final class EntityFinder {
    /**
     * What an article names.
     *
     * @param entities in the order of their first mention
     * @param mentions all, in reading order, not yet judged
     * @param bearers the entity that each of the discourse is
     */
    public record Found(List<Entity> entities, List<Mention> mentions, Map<Referent, Entity> bearers) {
        public Found {
            entities = List.copyOf(entities);
            mentions = List.copyOf(mentions);
            bearers = Map.copyOf(bearers);
        }
    }

    /** A mention before its entity has an id. */
    private record Draft(
            DependencyTree tree, Span span, String name, EntityType type, String rule, Referent referent) {}

    private record Key(EntityType type, String name) {}

    private final NameLists lists;

    /**
     * A finder of entities.
     *
     * @param lists what it knows of names
     */
    public EntityFinder(NameLists lists) {
        this.lists = lists;
    }

    /**
     * Makes the entities of an article.
     *
     * @param discourse whom and what it names
     */
    public Found find(ArticleTrees article, Discourse discourse) {
        List<Draft> drafts = new ArrayList<>();
        discourse.namings().forEach(naming -> drafts.add(draft(article, naming)));
        drafts.sort(Comparator.comparing(Draft::span));
        return found(article.text(), drafts, discourse);
    }

    private static Draft draft(ArticleTrees article, Naming naming) {
        Referent referent = naming.referent();
        return new Draft(
                article.tree(naming.sentence()),
                naming.span(),
                referent.name(),
                referent.type(),
                naming.rule(),
                referent);
    }

    private Found found(ArticleText text, List<Draft> drafts, Discourse discourse) {
        Map<Key, Entity> entities = new LinkedHashMap<>();
        Map<Referent, Entity> bearers = new HashMap<>();
        List<Mention> mentions = new ArrayList<>();
        for (Draft draft : drafts) {
            Entity entity = entities.computeIfAbsent(
                    new Key(draft.type(), NameForm.fold(draft.name())),
                    key -> new Entity(
                            "e" + (entities.size() + 1),
                            draft.name(),
                            key.type(),
                            Subtypes.of(
                                    draft.name(),
                                    key.type(),
                                    lists,
                                    draft.tree().lexicon()),
                            discourse.traits(draft.referent())));
            bearers.putIfAbsent(draft.referent(), entity);
            Sentence sentence = draft.tree().sentence();
            String surface = text.cut(draft.span());
            mentions.add(new Mention(
                    entity.id(),
                    sentence.sectionId(),
                    sentence.id(),
                    draft.span(),
                    surface,
                    draft.type(),
                    entity.subtype(),
                    draft.rule(),
                    TargetSentiment.UNKNOWN));
        }
        return new Found(new ArrayList<>(entities.values()), mentions, bearers);
    }
}
