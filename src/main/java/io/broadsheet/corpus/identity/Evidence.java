package io.broadsheet.corpus.identity;

import java.util.Collections;
import java.util.Set;

/** How much likelier what an article shows of someone is if it is a candidate than if it is anybody. */
final class Evidence {
    private static final double SAME_PRONOUN = 1.9;
    /** What an article says of someone is seldom wrong, and people seldom change their field. */
    static final double OTHER_PRONOUN = 0.04;

    static final double OTHER_FIELD = 0.02;

    private static final double SAME_ROLE = 3;
    private static final double SAME_FIELD = 1.5;
    private static final double NAMED_BESIDE = 0.03;

    private Evidence() {}

    /** What roles and pronouns say. */
    static double ofTraits(Sighting sighting, Candidate candidate) {
        return ofPronoun(sighting.pronoun(), candidate.pronoun()) * ofRoles(sighting, candidate);
    }

    private static double ofPronoun(String pronoun, String other) {
        if (pronoun.isEmpty() || other.isEmpty()) {
            return 1;
        }
        return pronoun.equals(other) ? SAME_PRONOUN : OTHER_PRONOUN;
    }

    private static double ofRoles(Sighting sighting, Candidate candidate) {
        if (sighting.roles().stream().anyMatch(candidate::isCalled)) {
            return SAME_ROLE;
        }
        Set<Integer> fields = candidate.fields();
        if (sighting.fields().isEmpty() || fields.isEmpty()) {
            return 1;
        }
        return Collections.disjoint(sighting.fields(), fields) ? OTHER_FIELD : SAME_FIELD;
    }

    /** What their roles and pronouns say of two names, each as most articles have it. */
    static double ofTraits(Candidate candidate, Candidate other) {
        Set<Integer> fields = candidate.fields();
        Set<Integer> others = other.fields();
        boolean otherField = !fields.isEmpty() && !others.isEmpty() && Collections.disjoint(fields, others);
        return ofPronoun(candidate.pronoun(), other.pronoun()) * (otherField ? OTHER_FIELD : 1);
    }

    /** What it says that the article names the candidate by another of its names, and did not take the two for one. */
    static double ofPresence(Sighting sighting, BlockName name, Candidate candidate) {
        boolean sameType = name.key().type() == candidate.root().key().type();
        return sameType && candidate.isIn(sighting.article()) ? NAMED_BESIDE : 1;
    }
}
