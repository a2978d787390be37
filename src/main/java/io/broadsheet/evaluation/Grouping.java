package io.broadsheet.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * Things that are grouped twice: by who they are, and by whom the tables take them for. Immutable and safe for use by several
 * threads.
 */
final class Grouping {
    /**
     * A thing.
     *
     * @param gold who it is
     * @param found whom the tables take it for
     */
    record Item(String gold, String found) {}

    /**
     * What becomes of pairs of things.
     *
     * @param right pairs that are one and are joined
     * @param wrong pairs that are joined and not one
     * @param missed pairs that are one and not joined
     */
    record Pairs(long right, long wrong, long missed) {
        OptionalDouble precision() {
            return share(right, right + wrong);
        }

        OptionalDouble recall() {
            return share(right, right + missed);
        }

        private static OptionalDouble share(long part, long whole) {
            return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
        }
    }

    /**
     * Sums over things of B³ (Bagga and Baldwin 1998): a thing's precision is the share of those that the tables group with it that
     * are the same, its recall the share of the same ones that are grouped with it, itself included in both.
     */
    record Cubed(double precisions, double recalls, int items) {
        static final Cubed ZERO = new Cubed(0, 0, 0);

        Cubed plus(Cubed other) {
            return new Cubed(precisions + other.precisions, recalls + other.recalls, items + other.items);
        }

        OptionalDouble precision() {
            return items == 0 ? OptionalDouble.empty() : OptionalDouble.of(precisions / items);
        }

        OptionalDouble recall() {
            return items == 0 ? OptionalDouble.empty() : OptionalDouble.of(recalls / items);
        }

        double f1() {
            return harmonic(precision(), recall()).orElse(0);
        }
    }

    private final Set<String> top;
    private final Map<String, Long> golds = new LinkedHashMap<>();
    private final Map<String, Long> founds = new LinkedHashMap<>();
    private final Map<Item, Long> both = new LinkedHashMap<>();
    private final Map<String, String> mostly = new LinkedHashMap<>();

    /**
     * Groups things.
     *
     * @param top who counts: precision counts pairs of which at least one is one of these, recall pairs of which both are, B³ things
     *     that are
     */
    Grouping(List<Item> items, Set<String> top) {
        this.top = Set.copyOf(top);
        for (Item item : items) {
            golds.merge(item.gold(), 1L, Long::sum);
            founds.merge(item.found(), 1L, Long::sum);
            both.merge(item, 1L, Long::sum);
        }
        for (Map.Entry<Item, Long> entry : both.entrySet()) {
            Item item = entry.getKey();
            mostly.merge(
                    item.found(), item.gold(), (most, other) -> number(most, item) < entry.getValue() ? other : most);
        }
    }

    /** The so many that count most; of those that count as much the first by name. */
    static Set<String> most(Map<String, Long> counts, int number) {
        Set<String> most = new LinkedHashSet<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(number)
                .forEach(entry -> most.add(entry.getKey()));
        return most;
    }

    /** The harmonic mean; nothing where one of the two is. */
    static OptionalDouble harmonic(OptionalDouble precision, OptionalDouble recall) {
        double sum = precision.orElse(0) + recall.orElse(0);
        return precision.isEmpty() || recall.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(sum == 0 ? 0 : 2 * precision.getAsDouble() * recall.getAsDouble() / sum);
    }

    private long number(String gold, Item likewise) {
        return both.getOrDefault(new Item(gold, likewise.found()), 0L);
    }

    /** How many groups the tables make. */
    int found() {
        return founds.size();
    }

    /** How many groups there are. */
    int gold() {
        return golds.size();
    }

    Pairs pairs() {
        long right = 0;
        Map<String, Long> others = new LinkedHashMap<>();
        for (Map.Entry<Item, Long> entry : both.entrySet()) {
            if (top.contains(entry.getKey().gold())) {
                right += pairs(entry.getValue());
            } else {
                others.merge(entry.getKey().found(), entry.getValue(), Long::sum);
            }
        }
        long one = golds.entrySet().stream()
                .filter(entry -> top.contains(entry.getKey()))
                .mapToLong(entry -> pairs(entry.getValue()))
                .sum();
        long joined = founds.entrySet().stream()
                .mapToLong(entry -> pairs(entry.getValue()) - pairs(others.getOrDefault(entry.getKey(), 0L)))
                .sum();
        return new Pairs(right, joined - right, one - right);
    }

    private static long pairs(long number) {
        return number * (number - 1) / 2;
    }

    /** What a thing adds to B³. */
    Cubed cubed(Item item) {
        if (!top.contains(item.gold())) {
            return Cubed.ZERO;
        }
        double same = both.getOrDefault(item, 0L);
        return new Cubed(same / founds.getOrDefault(item.found(), 1L), same / golds.getOrDefault(item.gold(), 1L), 1);
    }

    /** Whom a group of the tables is, most of all; of several the first. Empty if there is no such group. */
    String mostly(String found) {
        return mostly.getOrDefault(found, "");
    }

    /** How many things a group of the tables has. */
    long size(String found) {
        return founds.getOrDefault(found, 0L);
    }

    /**
     * A group with something in it that should not be, or something that should and is not.
     *
     * @param group who or what it is most of all
     * @param of whom or what that is taken for most of all
     * @param size how many of its things are that
     * @param others how many are something else, the most first
     */
    record Flaw(String group, String of, long size, Map<String, Long> others) {
        /** How many pairs with its main part that is. */
        long pairs() {
            return size * others.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** The groups of the tables that hold several who are not one, the worst first. */
    List<Flaw> joins() {
        Map<String, Map<String, Long>> groups = new TreeMap<>();
        both.forEach((item, number) -> groups.computeIfAbsent(item.found(), found -> new LinkedHashMap<>())
                .merge(item.gold(), number, Long::sum));
        groups.values().removeIf(golds -> golds.keySet().stream().noneMatch(top::contains));
        return flaws(groups);
    }

    /** Those who are one and in several groups of the tables, the worst first. */
    List<Flaw> splits() {
        Map<String, Map<String, Long>> groups = new TreeMap<>();
        both.forEach((item, number) -> {
            if (top.contains(item.gold())) {
                groups.computeIfAbsent(item.gold(), gold -> new LinkedHashMap<>())
                        .merge(item.found(), number, Long::sum);
            }
        });
        return flaws(groups);
    }

    private static List<Flaw> flaws(Map<String, Map<String, Long>> groups) {
        List<Flaw> flaws = new ArrayList<>();
        groups.forEach((group, parts) -> {
            if (parts.size() > 1) {
                Map<String, Long> others = new LinkedHashMap<>();
                most(parts, parts.size()).forEach(part -> others.put(part, parts.getOrDefault(part, 0L)));
                String main = others.keySet().iterator().next();
                long size = others.getOrDefault(main, 0L);
                others.remove(main);
                flaws.add(new Flaw(group, main, size, others));
            }
        });
        flaws.sort(Comparator.comparingLong(Flaw::pairs).reversed());
        return flaws;
    }
}
