package io.broadsheet.corpus.correction;

import io.broadsheet.model.Speaker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/** Speakers as corrections write them. */
final class SpeakerWish {
    private SpeakerWish() {}

    /** What stands between the semicolons, without what is empty. */
    static List<String> parts(String value) {
        return Arrays.stream(value.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Several who speak as one, each once; the one if they are one, and unknown if there are none. */
    static Speaker together(List<Speaker> speakers) {
        List<Speaker> distinct = new ArrayList<>(new LinkedHashSet<>(speakers));
        return distinct.isEmpty()
                ? Speaker.UNKNOWN
                : distinct.size() == 1 ? distinct.get(0) : new Speaker.Joint(distinct);
    }
}
