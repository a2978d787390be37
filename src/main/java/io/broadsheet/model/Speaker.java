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

    /**
     * Several who speak as one.
     *
     * @param speakers two or more, each named or unnamed, in the order of the text
     */
    record Joint(List<Speaker> speakers) implements Speaker {
        public Joint {
            speakers = List.copyOf(speakers);
            if (speakers.size() < 2) {
                throw new IllegalArgumentException("joint speakers are two or more: " + speakers);
            }
        }

        /** Their names with "and" before the last. */
        @Override
        public String name() {
            List<String> names = speakers.stream().map(Speaker::name).toList();
            return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
        }

        @Override
        public List<String> entityIds() {
            return speakers.stream()
                    .flatMap(speaker -> speaker.entityIds().stream())
                    .distinct()
                    .toList();
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
