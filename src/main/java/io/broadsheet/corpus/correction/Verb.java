package io.broadsheet.corpus.correction;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a correction does. */
public enum Verb {
    /** Two entities are one. */
    MERGE(true, Subject.ENTITY),
    /** A mention, or an article's entity, is somebody else than it was taken for. */
    SPLIT(false, Subject.MENTION, Subject.ENTITY),
    /** An entity has another name. */
    RENAME(true, Subject.ENTITY),
    /** An entity is of another type. */
    RETYPE(true, Subject.ENTITY),
    /** What was taken for a name is none. */
    DROP(true, Subject.ENTITY, Subject.MENTION),
    /** Somebody else says a quote. */
    SPEAKER(false, Subject.QUOTE),
    /** What was taken for a quote is none. */
    NOT_A_QUOTE(false, Subject.QUOTE),
    /** A sentence, a quote, or a sentence toward a mention feels otherwise. */
    SENTIMENT(false, Subject.SENTENCE, Subject.QUOTE, Subject.MENTION);

    private final boolean everywhere;

    @SuppressWarnings("ImmutableEnumChecker") // a set that nothing changes
    private final Set<Subject> subjects;

    Verb(boolean everywhere, Subject... subjects) {
        this.everywhere = everywhere;
        this.subjects = Set.of(subjects);
    }

    /** The verb of a word, in whatever letter case. */
    static Optional<Verb> of(String word) {
        return Arrays.stream(values())
                .filter(verb -> verb.text().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** As files of corrections write it: {@code not-a-quote}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it can be said of all articles at once. */
    boolean canBeEverywhere() {
        return everywhere;
    }

    /** Whether it can be said of such a thing. */
    boolean fits(Subject subject) {
        return subject == Subject.ANY || subjects.contains(subject);
    }

    /** Whether it needs to say to what. */
    boolean needsValue() {
        return switch (this) {
            case MERGE, SPLIT, RENAME, RETYPE, SENTIMENT -> true;
            case DROP, SPEAKER, NOT_A_QUOTE -> false;
        };
    }
}
