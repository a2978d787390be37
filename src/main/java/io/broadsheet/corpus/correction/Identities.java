package io.broadsheet.corpus.correction;

import io.broadsheet.model.Entity;
import io.broadsheet.model.EntityType;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Who the entities of articles are over the run, as corrections of all articles ask for it. Both may throw an {@link
 * UncheckedIOException} where they read.
 */
public interface Identities {
    /** Entities of one name and type are one identity, whose only id is that name. */
    Identities BY_NAME = new Identities() {
        @Override
        public Identity of(String articleId, Entity entity) {
            return new Identity("", entity.name(), entity.type());
        }

        @Override
        public Optional<Identity> withId(String id) {
            return Optional.empty();
        }
    };

    /**
     * Who or what an entity is over the run.
     *
     * @param id names it among the run's identities; empty where they have no ids
     * @param name what it is called
     * @param type what it is
     */
    record Identity(String id, String name, EntityType type) {}

    /** The identity of an article's entity. */
    Identity of(String articleId, Entity entity);

    /** The identity that an id names; empty if none is called so. */
    Optional<Identity> withId(String id);
}
