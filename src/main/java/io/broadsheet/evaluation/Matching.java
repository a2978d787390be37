package io.broadsheet.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Which row is which quoted stretch of the gold: of those that match it, the one that shares most with it. */
final class Matching {
    private final List<Target> targets;
    private final List<QuoteRow> rows;
    private final List<OptionalInt> rowOfTarget = new ArrayList<>();

    /** Matches the stretches with the rows of one article. A row may be the best match of several stretches. */
    Matching(List<Target> targets, List<QuoteRow> rows) {
        this.targets = List.copyOf(targets);
        this.rows = List.copyOf(rows);
        for (Target target : this.targets) {
            rowOfTarget.add(bestRow(target));
        }
    }

    private OptionalInt bestRow(Target target) {
        OptionalInt best = OptionalInt.empty();
        int most = 0;
        for (int row = 0; row < rows.size(); row++) {
            int shared = target.span().overlap(rows.get(row).span());
            // Of rows that share as much, the last counts.
            if (shared >= most && target.matches(rows.get(row))) {
                best = OptionalInt.of(row);
                most = shared;
            }
        }
        return best;
    }

    /** The index of the row that is a stretch. */
    OptionalInt rowOf(int target) {
        return rowOfTarget.get(target);
    }

    /** The indices of the stretches that a row is. */
    List<Integer> targetsOf(int row) {
        return IntStream.range(0, targets.size())
                .filter(target -> rowOf(target).equals(OptionalInt.of(row)))
                .boxed()
                .toList();
    }

    /** Whether a row matches a stretch, be it that another row matches that better. */
    boolean matchesAny(int row) {
        return targets.stream().anyMatch(target -> target.matches(rows.get(row)));
    }

    /**
     * What was found of the stretches, and what was right of that.
     *
     * @param judged the verdict on each row, in the order of the rows; one that is several stretches, such as a quote over
     *     paragraphs, is as many
     * @param right how many stretches have a row that is right
     */
    Tally tally(List<JudgedRow> judged, int right) {
        int counted = IntStream.range(0, rows.size())
                .filter(row -> judged.get(row).counts())
                .map(row -> Math.max(1, targetsOf(row).size()))
                .sum();
        return new Tally(targets.size(), right, counted, right);
    }

    /** How many stretches have a row. */
    int found() {
        return (int) rowOfTarget.stream().filter(OptionalInt::isPresent).count();
    }
}
