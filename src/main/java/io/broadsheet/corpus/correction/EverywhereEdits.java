package io.broadsheet.corpus.correction;

import io.broadsheet.analysis.entity.span.NameForm;
import io.broadsheet.model.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the corrections of all articles mean in one: they ask for identities, so an entity that was found to be somebody else is
 * left alone, whatever it is called. Immutable; safe for use by several threads if its identities are.
 */
final class EverywhereEdits {
    private final Map<String, List<Correction>> byTarget = new HashMap<>();
    private final Identities identities;

    EverywhereEdits(List<Correction> corrections, Identities identities) {
        this.identities = identities;
        for (Correction correction : corrections) {
            byTarget.computeIfAbsent(NameForm.fold(correction.target()), target -> new ArrayList<>())
                    .add(correction);
        }
    }

    boolean isEmpty() {
        return byTarget.isEmpty();
    }

    /** Whether some correction may be about an entity. */
    boolean concern(String articleId, Entity entity) {
        return !of(articleId, entity).isEmpty();
    }

    /** The corrections that are about an entity. */
    List<Correction> of(String articleId, Entity entity) {
        if (isEmpty()) {
            return List.of();
        }
        Identities.Identity identity = identities.of(articleId, entity);
        Set<String> keys = new LinkedHashSet<>(
                List.of(NameForm.fold(identity.id()), NameForm.fold(identity.name()), NameForm.fold(entity.name())));
        return keys.stream()
                .flatMap(key -> byTarget.getOrDefault(key, List.of()).stream())
                .filter(correction -> isOf(correction, identity, entity))
                .toList();
    }

    private boolean isOf(Correction correction, Identities.Identity identity, Entity entity) {
        if (matches(correction.target(), identity)) {
            return true;
        } else if (!EditFinder.areSame(entity.name(), correction.target())) {
            return false;
        }
        // Whom nobody took for somebody else, or who was taken for whom the correction says.
        return EditFinder.areSame(identity.name(), entity.name())
                || (!correction.value().isEmpty() && matches(correction.value(), identity));
    }

    private static boolean matches(String named, Identities.Identity identity) {
        return identity.id().equals(named) || EditFinder.areSame(identity.name(), named);
    }

    /** The edits of an article, and by {@code matched} the corrections that found somebody there. */
    List<Edit> edits(String articleId, List<Entity> entities, Set<Integer> matched) {
        List<Edit> edits = new ArrayList<>();
        for (Entity entity : entities) {
            for (Correction correction : of(articleId, entity)) {
                matched.add(correction.number());
                for (Edit.Wish wish : wishes(correction, articleId, entity, entities)) {
                    edits.add(new Edit(Subject.ENTITY, entity.id(), wish, true, EditFinder.by(correction)));
                }
            }
        }
        return edits;
    }

    private List<Edit.Wish> wishes(Correction correction, String articleId, Entity entity, List<Entity> entities) {
        return switch (correction.verb()) {
            case RENAME -> List.of(new Edit.Called(correction.value()));
            case RETYPE ->
                TypeWish.of(correction.value()).<Edit.Wish>map(Edit.Typed::new).stream()
                        .toList();
            case DROP -> List.of(new Edit.Away());
            case MERGE -> merge(correction, articleId, entity, entities);
            case SPLIT, SPEAKER, NOT_A_QUOTE, SENTIMENT -> List.of();
        };
    }

    /** Where both stand in the article they are one; elsewhere the one gets the other's name. */
    private List<Edit.Wish> merge(Correction correction, String articleId, Entity entity, List<Entity> entities) {
        List<Entity> others = entities.stream()
                .filter(other -> matches(correction.value(), identities.of(articleId, other))
                        && !isOf(correction, identities.of(articleId, other), other))
                .toList();
        Optional<Entity> other = others.stream()
                .filter(found -> found.type() == entity.type())
                .findFirst()
                .or(() -> others.stream().findFirst());
        if (other.isPresent()) {
            return List.of(new Edit.Into(other.get().id()));
        }
        return identities
                .withId(correction.value())
                .<List<Edit.Wish>>map(identity ->
                        List.of(new Edit.Called(identity.name()), new Edit.Typed(new TypeWish(identity.type(), ""))))
                .orElseGet(() -> List.of(new Edit.Called(correction.value())));
    }
}
