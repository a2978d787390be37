package io.broadsheet.analysis.discourse;

import io.broadsheet.model.Speaker;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The speakers among those whom an article names. Immutable once made, so safe for use by several threads.
 */
final class Speakers {
    private final Map<Referent, Speaker.Named> speakers;
    private final Map<Speaker, Referent> referents = new HashMap<>();

    Speakers(Map<Referent, Speaker.Named> speakers) {
        this.speakers = Map.copyOf(speakers);
        speakers.forEach(
                (referent, speaker) -> referents.merge(speaker, referent, (a, b) -> a.number() < b.number() ? a : b));
    }

    /** The speaker whom a naming names; empty where the tables name nobody there. */
    Optional<Speaker.Named> of(Naming naming) {
        return Optional.ofNullable(speakers.get(naming.referent()));
    }

    /** Who a speaker is; empty for one without a name. */
    Optional<Referent> referent(Speaker speaker) {
        return Optional.ofNullable(referents.get(speaker));
    }
}
