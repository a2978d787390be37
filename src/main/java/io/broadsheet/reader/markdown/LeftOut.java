package io.broadsheet.reader.markdown;

import io.broadsheet.model.FailureCode;
import io.broadsheet.model.Omission;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Block;
import org.commonmark.node.SourceSpan;

/** Keeps account of the blocks of a text that are no prose, by the lines that they stand in. For use by one thread. */
final class LeftOut {
    private static final int MOST_PLACES = 10;

    private final int linesBefore;
    private final Map<What, List<String>> places = new EnumMap<>(What.class);

    /** What is left out. */
    enum What {
        CODE("code"),
        TABLE("a table"),
        HTML("HTML");

        private final String words;

        What(String words) {
            this.words = words;
        }
    }

    /**
     * An account.
     *
     * @param linesBefore how many lines stand before those that are counted
     */
    LeftOut(int linesBefore) {
        this.linesBefore = linesBefore;
    }

    /** Enters a block. */
    void add(What what, Block block) {
        List<SourceSpan> spans = block.getSourceSpans();
        int first = spans.isEmpty() ? 0 : spans.get(0).getLineIndex();
        int last = spans.isEmpty() ? 0 : spans.get(spans.size() - 1).getLineIndex();
        String lines = String.valueOf(linesBefore + first + 1) + (first == last ? "" : "-" + (linesBefore + last + 1));
        places.computeIfAbsent(what, key -> new ArrayList<>()).add(lines);
    }

    /** What is told of it: a note for each kind. */
    List<Omission> omissions() {
        List<Omission> omissions = new ArrayList<>();
        places.forEach((what, lines) -> {
            List<String> some = lines.subList(0, Math.min(MOST_PLACES, lines.size()));
            boolean oneLine = lines.size() == 1 && !lines.get(0).contains("-");
            String more = lines.size() > MOST_PLACES ? " and " + (lines.size() - MOST_PLACES) + " more places" : "";
            omissions.add(new Omission(
                    FailureCode.PART_LEFT_OUT,
                    "read",
                    what.words + " is no prose and was left out: " + (oneLine ? "line " : "lines ")
                            + String.join(", ", some) + more));
        });
        return omissions;
    }
}
