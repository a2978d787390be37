package io.broadsheet.corpus.identity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Someone or something that names of a block mean: one name, or several that were joined. */
final class Candidate {
    /** One article in five that says something else is no mistake of the analysis. */
    private static final double NOTABLE = 0.2;

    private static final int MOST_ASKED = 10;

    private final List<BlockName> names = new ArrayList<>();
    private final Map<Integer, Integer> fields = new HashMap<>();
    private final Map<String, Integer> roles = new HashMap<>();
    private int withField;
    private int she;
    private int he;
    private Optional<Profile> profile = Optional.empty();

    static Candidate of(BlockName name) {
        Candidate candidate = new Candidate();
        candidate.names.add(name);
        name.sightings().forEach(candidate::count);
        return candidate;
    }

    private void count(Sighting sighting) {
        sighting.fields().forEach(field -> fields.merge(field, 1, Integer::sum));
        sighting.roles().forEach(role -> roles.merge(role, 1, Integer::sum));
        withField += sighting.fields().isEmpty() ? 0 : 1;
        she += sighting.pronoun().equals("she") ? 1 : 0;
        he += sighting.pronoun().equals("he") ? 1 : 0;
    }

    /** Takes the names of another. */
    void absorb(Candidate other) {
        names.addAll(other.names);
        names.sort(BlockName.ORDER);
        other.fields.forEach((field, times) -> fields.merge(field, times, Integer::sum));
        other.roles.forEach((role, times) -> roles.merge(role, times, Integer::sum));
        withField += other.withField;
        she += other.she;
        he += other.he;
        profile = Optional.empty();
    }

    /** Its names, the most articles first. */
    List<BlockName> names() {
        return names;
    }

    /** The name by which it is known: the one that most articles give, a single word only if there is no other. */
    BlockName root() {
        return names.stream().filter(name -> !name.isOneWord()).findFirst().orElse(names.get(0));
    }

    int articles() {
        return names.stream().mapToInt(BlockName::articles).sum();
    }

    /** Some of its articles. */
    List<Long> articleSample() {
        return names.stream()
                .flatMap(name -> name.sightings().stream())
                .map(Sighting::article)
                .distinct()
                .limit(MOST_ASKED)
                .toList();
    }

    int calledSo(String form) {
        return names.stream().mapToInt(name -> name.calledSo(form)).sum();
    }

    boolean isIn(long article) {
        return names.stream().anyMatch(name -> name.isIn(article));
    }

    /** The fields of work that are no mistake. */
    Set<Integer> fields() {
        Set<Integer> notable = new HashSet<>();
        fields.forEach((field, times) -> {
            if (times >= NOTABLE * withField) {
                notable.add(field);
            }
        });
        return notable;
    }

    boolean isCalled(String role) {
        return roles.containsKey(role);
    }

    /** "he" or "she" where nearly all that is known says so. */
    String pronoun() {
        if (she > NOTABLE * (she + he) && he > NOTABLE * (she + he)) {
            return "";
        }
        return she > he ? "she" : he > she ? "he" : "";
    }

    /** What stands beside it. */
    Profile profile(Context context) throws IOException {
        if (profile.isEmpty()) {
            profile = Optional.of(Profile.of(
                    names.stream().flatMap(name -> name.sightings().stream()).toList(), ids(), context));
        }
        return profile.get();
    }

    private Set<String> ids() {
        Set<String> ids = new HashSet<>();
        names.forEach(name -> ids.add(name.key().id()));
        return ids;
    }
}
