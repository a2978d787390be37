package io.broadsheet.corpus.correction;

import io.broadsheet.analysis.entity.span.NameForm;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Entity;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Mention;
import io.broadsheet.model.Traits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who the entities of an article are after its edits, and whom each mention names then. Ids stay; a new entity's id is an x with
 * the begin of its first mention.
 */
final class EditedEntities {
    /** Whom a mention names, and which corrections say so; none where it is no name. */
    private record Naming(Optional<String> entityId, Set<Integer> by) {}

    private record Called(String name, EntityType type) {}

    private final EditSet edits;
    /** As they are called and typed now, by their own ids, those that became others among them. */
    private final Map<String, Entity> entities = new LinkedHashMap<>();

    private final Set<String> original = new LinkedHashSet<>();
    private final Map<String, Entity> created = new LinkedHashMap<>();
    /** Entities that got the name and type of another one, with that one. */
    private final Map<String, String> joined = new HashMap<>();

    private final Map<Mention, Naming> namings = new LinkedHashMap<>();

    EditedEntities(AnalyzedArticle article, EditSet edits) {
        this.edits = edits;
        for (Entity entity : article.entities()) {
            original.add(entity.id());
            entities.put(entity.id(), edited(entity));
        }
        joinWhatIsCalledTheSame();
        article.mentions().stream()
                .sorted(Comparator.comparing(Mention::span))
                .forEach(mention -> namings.put(mention, naming(mention)));
    }

    private Entity edited(Entity entity) {
        String name = edits.of(Edit.Called.class, Subject.ENTITY, entity.id())
                .map(edit -> ((Edit.Called) edit.wish()).name())
                .orElse(entity.name());
        return edits.of(Edit.Typed.class, Subject.ENTITY, entity.id())
                .map(edit -> ((Edit.Typed) edit.wish()).type())
                .map(wish -> new Entity(
                        entity.id(),
                        name,
                        wish.type(),
                        wish.subtype().isEmpty() && wish.type() == entity.type() ? entity.subtype() : wish.subtype(),
                        entity.traits()))
                .orElseGet(() -> new Entity(entity.id(), name, entity.type(), entity.subtype(), entity.traits()));
    }

    /** Whoever is given the name and type that another one has is that one; those who had them before stay apart. */
    private void joinWhatIsCalledTheSame() {
        Map<Called, List<Entity>> byName = new LinkedHashMap<>();
        for (Entity entity : entities.values()) {
            if (!isAway(entity.id())
                    && edits.of(Edit.Into.class, Subject.ENTITY, entity.id()).isEmpty()) {
                byName.computeIfAbsent(called(entity), key -> new ArrayList<>()).add(entity);
            }
        }
        for (List<Entity> same : byName.values()) {
            Entity kept = same.stream()
                    .filter(entity -> renaming(entity.id()).isEmpty())
                    .findFirst()
                    .orElse(same.get(0));
            for (Entity entity : same) {
                if (!entity.equals(kept) && !renaming(entity.id()).isEmpty()) {
                    joined.put(entity.id(), kept.id());
                }
            }
        }
    }

    private static Called called(Entity entity) {
        return new Called(NameForm.fold(entity.name()), entity.type());
    }

    /** The corrections that gave an entity another name or type. */
    Set<Integer> renaming(String entityId) {
        Set<Integer> by = new TreeSet<>();
        edits.of(Edit.Called.class, Subject.ENTITY, entityId).ifPresent(edit -> by.addAll(edit.by()));
        edits.of(Edit.Typed.class, Subject.ENTITY, entityId).ifPresent(edit -> by.addAll(edit.by()));
        return by;
    }

    private boolean isAway(String entityId) {
        return edits.of(Edit.Away.class, Subject.ENTITY, entityId).isPresent();
    }

    private Naming naming(Mention mention) {
        String begin = Edit.idOf(mention);
        Optional<Edit> away = edits.of(Edit.Away.class, Subject.MENTION, begin);
        if (away.isPresent()) {
            return new Naming(Optional.empty(), away.get().by());
        }
        Optional<Edit> other = edits.of(Edit.Names.class, Subject.MENTION, begin);
        if (other.isEmpty()) {
            return follow(mention.entityId(), new TreeSet<>());
        }
        Edit.Names names = (Edit.Names) other.get().wish();
        Set<Integer> by = new TreeSet<>(other.get().by());
        return names.entityId().isEmpty()
                ? new Naming(Optional.of(called(names.name(), mention)), by)
                : follow(names.entityId(), by);
    }

    /** Who an entity became. */
    private Naming follow(String entityId, Set<Integer> by) {
        String id = entityId;
        while (true) {
            Optional<Edit> into = edits.of(Edit.Into.class, Subject.ENTITY, id);
            if (into.isPresent()) {
                by.addAll(into.get().by());
                id = ((Edit.Into) into.get().wish()).entityId();
            } else if (joined.containsKey(id)) {
                by.addAll(renaming(id));
                id = joined.getOrDefault(id, id);
                // Both may have been given the name that they share.
                by.addAll(renaming(id));
            } else {
                break;
            }
        }
        Optional<Edit> away = edits.of(Edit.Away.class, Subject.ENTITY, id);
        away.ifPresent(edit -> by.addAll(edit.by()));
        return new Naming(away.isPresent() ? Optional.empty() : Optional.of(id), by);
    }

    /** Whoever is called so, of the mention's type if possible; a new entity if nobody is. */
    private String called(String name, Mention mention) {
        List<Entity> candidates = new ArrayList<>(created.values());
        entities.values().stream()
                .filter(entity ->
                        follow(entity.id(), new TreeSet<>()).entityId().equals(Optional.of(entity.id())))
                .forEach(candidates::add);
        List<Entity> found = candidates.stream()
                .filter(entity -> EditFinder.areSame(entity.name(), name))
                .toList();
        return found.stream()
                .filter(entity -> entity.type() == mention.type())
                .findFirst()
                .or(() -> found.stream().findFirst())
                .map(Entity::id)
                .orElseGet(() -> {
                    String id = "x" + Edit.idOf(mention);
                    created.put(id, new Entity(id, name, mention.type(), "", Traits.NONE));
                    return id;
                });
    }

    /**
     * Who an entity is now.
     *
     * @param entity the entity; empty if it is none any more
     * @param by the corrections that made it so
     */
    record Settled(Optional<Entity> entity, Set<Integer> by) {}

    /** Who an entity of before is now; where corrections left it no mention, whoever its first one names. */
    Settled settled(String entityId) {
        Set<Integer> by = new TreeSet<>();
        Optional<String> id = follow(entityId, by).entityId();
        if (id.isPresent() && !isNamed(id.get())) {
            Optional<Mention> first = namings.keySet().stream()
                    .filter(mention -> mention.entityId().equals(entityId))
                    .findFirst();
            first.ifPresent(mention -> by.addAll(causes(mention)));
            return new Settled(first.flatMap(this::bearer), by);
        }
        return new Settled(id.flatMap(this::entity), by);
    }

    private boolean isNamed(String entityId) {
        return namings.values().stream().anyMatch(naming -> naming.entityId().equals(Optional.of(entityId)));
    }

    /** Whom a mention names now; empty if it is no name any more. */
    Optional<Entity> bearer(Mention mention) {
        return naming(mention, namings).entityId().flatMap(this::entity);
    }

    /** The corrections that made a mention name somebody else, or nobody. */
    Set<Integer> causes(Mention mention) {
        return naming(mention, namings).by();
    }

    private static Naming naming(Mention mention, Map<Mention, Naming> namings) {
        return namings.getOrDefault(mention, new Naming(Optional.empty(), Set.of()));
    }

    /** The entities that are called what a correction says, or are what it says. */
    Set<String> named() {
        Set<String> named = new TreeSet<>(created.keySet());
        original.stream().filter(id -> !renaming(id).isEmpty()).forEach(named::add);
        return named;
    }

    /** Whether a correction of the mention itself says whom it names. */
    boolean isMoved(Mention mention) {
        return edits.of(Edit.Names.class, Subject.MENTION, Edit.idOf(mention)).isPresent();
    }

    /** An entity as it is called now. */
    Optional<Entity> entity(String id) {
        return Optional.ofNullable(entities.get(id)).or(() -> Optional.ofNullable(created.get(id)));
    }

    /** Who is called so now and is named somewhere; the first of several. */
    Optional<Entity> calledNow(String name) {
        List<Entity> all = new ArrayList<>(entities.values());
        all.addAll(created.values());
        return all.stream()
                .filter(entity -> EditFinder.areSame(entity.name(), name) && isNamed(entity.id()))
                .findFirst();
    }
}
