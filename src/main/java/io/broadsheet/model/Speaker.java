package io.broadsheet.model;

import java.io.Serializable;
import java.util.List;

/** Who speaks. Unknown is an answer; a guessed name is an error. */
public sealed interface Speaker extends Serializable {
    /** The one unknown speaker. */
    Speaker UNKNOWN = new Unknown();

    /** The name or phrase for the tables; empty for an unknown speaker. */
    String name();

    /** The entities that speak; empty for unnamed and unknown speakers. */
    List<String> entityIds();

    /**
     * A speaker that the article names.
     *
     * @param name the fullest form of the name that the article gives
     * @param entityId the speaker's entity
     */
    record Named(String name, String entityId) implements Speaker {
        @Override
        public List<String> entityIds() {
            return List.of(entityId);
        }
    }

    /**
     * A source without a name.
     *
     * @param name the article's own phrase: "one entrepreneur"
     */
    record Unnamed(String name) implements Speaker {
        @Override
        public List<String> entityIds() {
            return List.of();
        }
    }

    /** A speaker whom the article does not tell. */
    record Unknown() implements Speaker {
        @Override
        public String name() {
            return "";
        }

        @Override
        public List<String> entityIds() {
            return List.of();
        }
    }
}
