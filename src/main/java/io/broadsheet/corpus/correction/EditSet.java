package io.broadsheet.corpus.correction;

import io.broadsheet.model.FailureCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The edits of an article that can all be done, in whatever order they were asked for: of those that want different things none is
 * done, but what is said of the one article counts before what is said of all. Immutable.
 */
final class EditSet {
    private final Map<String, Edit> byThing = new HashMap<>();
    private final List<Edit> edits;
    private final List<Mistake> conflicts;

    private EditSet(List<Edit> edits, List<Mistake> conflicts) {
        this.edits = List.copyOf(edits);
        this.conflicts = List.copyOf(conflicts);
        edits.forEach(edit -> byThing.put(key(edit.wish().getClass(), edit.subject(), edit.id()), edit));
    }

    /**
     * The edits that can be done.
     *
     * @param lineOf what people call a correction, by its number
     */
    static EditSet of(String articleId, List<Edit> wanted, Function<Integer, String> lineOf) {
        List<Edit> edits = joined(wanted);
        edits.removeIf(
                edit -> edit.wish() instanceof Edit.Into into && into.entityId().equals(edit.id()));
        List<Edit> specific = edits.stream().filter(edit -> !edit.everywhere()).toList();
        edits.removeIf(edit -> edit.everywhere() && specific.stream().anyMatch(other -> !edit.agreesWith(other)));
        Map<Integer, NavigableSet<Integer>> against = new LinkedHashMap<>();
        Set<Edit> refused = new HashSet<>();
        for (List<Edit> ofThing : byThing(edits).values()) {
            for (Edit edit : ofThing) {
                ofThing.stream().filter(other -> !edit.agreesWith(other)).forEach(other -> {
                    refused.add(edit);
                    note(against, edit, other);
                });
            }
        }
        edits.removeAll(refused);
        refuseWhatNeedsTheDropped(edits, against);
        refuseCircles(edits, against);
        List<Mistake> conflicts = new ArrayList<>();
        against.forEach((number, others) -> conflicts.add(new Mistake(
                number,
                articleId,
                FailureCode.CORRECTION_CONFLICT,
                "wants something else than "
                        + String.join(", ", others.stream().map(lineOf).toList())
                        + "; none of them is applied here, leave one of them there")));
        return new EditSet(edits, conflicts);
    }

    /** One edit for all that ask for the same; those of one article may be asked for by some for all. */
    private static List<Edit> joined(List<Edit> wanted) {
        Map<List<Object>, Edit> joined = new LinkedHashMap<>();
        for (Edit edit : wanted) {
            joined.merge(List.of(edit.subject(), edit.id(), edit.wish()), edit, (one, other) -> {
                NavigableSet<Integer> by = new TreeSet<>(one.by());
                by.addAll(other.by());
                return new Edit(one.subject(), one.id(), one.wish(), one.everywhere() && other.everywhere(), by);
            });
        }
        return new ArrayList<>(joined.values());
    }

    private static Map<List<Object>, List<Edit>> byThing(List<Edit> edits) {
        Map<List<Object>, List<Edit>> byThing = new LinkedHashMap<>();
        edits.forEach(edit -> byThing.computeIfAbsent(List.of(edit.subject(), edit.id()), thing -> new ArrayList<>())
                .add(edit));
        return byThing;
    }

    private static void note(Map<Integer, NavigableSet<Integer>> against, Edit edit, Edit other) {
        for (int number : edit.by()) {
            NavigableSet<Integer> others = against.computeIfAbsent(number, n -> new TreeSet<>());
            others.addAll(other.by());
            others.remove(number);
        }
    }

    /** Nothing can become what is dropped. */
    private static void refuseWhatNeedsTheDropped(List<Edit> edits, Map<Integer, NavigableSet<Integer>> against) {
        Map<String, Edit> dropped = new HashMap<>();
        edits.stream()
                .filter(edit -> edit.subject() == Subject.ENTITY && edit.wish() instanceof Edit.Away)
                .forEach(edit -> dropped.put(edit.id(), edit));
        Set<Edit> refused = new HashSet<>();
        for (Edit edit : edits) {
            for (String needed : needed(edit.wish())) {
                Optional.ofNullable(dropped.get(needed)).ifPresent(drop -> {
                    note(against, edit, drop);
                    note(against, drop, edit);
                    refused.add(edit);
                    refused.add(drop);
                });
            }
        }
        edits.removeAll(refused);
    }

    private static List<String> needed(Edit.Wish wish) {
        if (wish instanceof Edit.Into into) {
            return List.of(into.entityId());
        } else if (wish instanceof Edit.Names names) {
            return List.of(names.entityId());
        } else if (wish instanceof Edit.SaidBy said) {
            return SpeakerWish.parts(said.speakers());
        }
        return List.of();
    }

    /** Entities that are all to become each other. */
    private static void refuseCircles(List<Edit> edits, Map<Integer, NavigableSet<Integer>> against) {
        Map<String, Edit> merges = new HashMap<>();
        edits.stream().filter(edit -> edit.wish() instanceof Edit.Into).forEach(edit -> merges.put(edit.id(), edit));
        Set<Edit> refused = new HashSet<>();
        for (Edit begin : merges.values()) {
            Set<Edit> seen = new LinkedHashSet<>();
            Optional<Edit> next = Optional.of(begin);
            while (next.isPresent() && seen.add(next.get())) {
                next = next.get().wish() instanceof Edit.Into into
                        ? Optional.ofNullable(merges.get(into.entityId()))
                        : Optional.empty();
            }
            if (next.isPresent() && next.get().equals(begin)) {
                refused.add(begin);
                seen.forEach(other -> note(against, begin, other));
            }
        }
        edits.removeAll(refused);
    }

    private static String key(Class<?> wish, Subject subject, String id) {
        return wish.getSimpleName() + " " + subject + " " + id;
    }

    /** What becomes of a thing in one respect; empty if nothing does. */
    <W extends Edit.Wish> Optional<Edit> of(Class<W> wish, Subject subject, String id) {
        return Optional.ofNullable(byThing.get(key(wish, subject, id)));
    }

    /** All of them. */
    List<Edit> all() {
        return edits;
    }

    /** The corrections that want different things. */
    List<Mistake> conflicts() {
        return conflicts;
    }
}
