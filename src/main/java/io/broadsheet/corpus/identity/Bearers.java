package io.broadsheet.corpus.identity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps apart who only share a full name: a senator and a baker, she and he. An article goes apart when what it says of the
 * bearer contradicts what most others say, and what it names beside them does not stand beside the others.
 */
final class Bearers {
    /** A hundred articles that agree say as much as a thousand. */
    private static final int ENOUGH = 100;

    /** Beyond that it is likelier that they are two. */
    private static final double APART = 0.5;

    private final Candidate candidate;
    private final Context context;
    private final Map<Sighting, String> sightings = new LinkedHashMap<>();

    private Bearers(Candidate candidate, Context context) {
        this.candidate = candidate;
        this.context = context;
        for (BlockName name : candidate.names()) {
            if (!name.isOneWord()) {
                name.sightings()
                        .forEach(sighting -> sightings.put(sighting, name.key().id()));
            }
        }
    }

    /** The articles of those who are not whom most articles mean. */
    static List<Decision> apart(Candidate candidate, Context context) throws IOException {
        return new Bearers(candidate, context).apart();
    }

    private List<Decision> apart() throws IOException {
        Set<Integer> fields = mainFields();
        String pronoun = mainPronoun();
        List<Sighting> others = sightings.keySet().stream()
                .filter(sighting -> contradiction(sighting, fields, pronoun) < 1)
                .toList();
        List<Set<Integer>> bearers = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        for (Sighting other : others) {
            double same = same(other, contradiction(other, fields, pronoun), sightings.size() - others.size());
            if (same < APART) {
                decisions.add(new Decision.Assignment(
                        other.id(),
                        candidate.root().key().withBearer(bearer(other, bearers)),
                        IdentityRule.BEARER,
                        1 - same));
            }
        }
        return decisions;
    }

    /** How likely an article means whom the others mean, though what it says contradicts them. */
    private double same(Sighting sighting, double contradiction, int others) throws IOException {
        double beside = candidate
                .profile(context)
                .likelihood(sighting.article(), sightings.getOrDefault(sighting, ""), context);
        double same = Math.min(ENOUGH, others) * contradiction * beside;
        return same / (same + IdentityRule.BEARER.doubt());
    }

    /** How much likelier it is that an article errs than that it means another; 1 where it contradicts nothing. */
    private static double contradiction(Sighting sighting, Set<Integer> fields, String pronoun) {
        boolean otherField = !sighting.fields().isEmpty() && Collections.disjoint(sighting.fields(), fields);
        boolean otherPronoun =
                !pronoun.isEmpty() && !sighting.pronoun().isEmpty() && !pronoun.equals(sighting.pronoun());
        return (otherField ? Evidence.OTHER_FIELD : 1) * (otherPronoun ? Evidence.OTHER_PRONOUN : 1);
    }

    /** The pronoun of most articles, of two the first told. */
    private String mainPronoun() {
        List<String> told = sightings.keySet().stream()
                .map(Sighting::pronoun)
                .filter(pronoun -> !pronoun.isEmpty())
                .toList();
        return told.stream()
                .filter(pronoun -> 2 * Collections.frequency(told, pronoun) >= told.size())
                .findFirst()
                .orElse("");
    }

    /** The field that most articles tell, of several the first told, and those that articles tell together with it. */
    private Set<Integer> mainFields() {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        sightings
                .keySet()
                .forEach(sighting -> sighting.fields().forEach(field -> counts.merge(field, 1, Integer::sum)));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Set<Integer> main = new HashSet<>();
        counts.entrySet().stream()
                .filter(field -> field.getValue() == most)
                .findFirst()
                .ifPresent(field -> main.add(field.getKey()));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Sighting sighting : sightings.keySet()) {
                grows |= !Collections.disjoint(sighting.fields(), main) && main.addAll(sighting.fields());
            }
        }
        return main;
    }

    /** The number of the bearer whom an article means, beside the first: one of a field that it tells. */
    private static int bearer(Sighting sighting, List<Set<Integer>> bearers) {
        for (int i = 0; i < bearers.size(); i++) {
            Set<Integer> fields = bearers.get(i);
            if (sighting.fields().isEmpty() || fields.isEmpty() || !Collections.disjoint(sighting.fields(), fields)) {
                fields.addAll(sighting.fields());
                return i + 2;
            }
        }
        bearers.add(new HashSet<>(sighting.fields()));
        return bearers.size() + 1;
    }
}
