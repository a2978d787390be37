package io.broadsheet.evaluation;

import static io.broadsheet.evaluation.AlignedLines.count;
import static io.broadsheet.evaluation.AlignedLines.share;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each rule of the analysis decided something that the gold can judge, and how often it was right. Immutable and
 * safe for use by several threads.
 */
public final class RuleFigures {
    private static final int RULE = 40;

    private final List<RuleFamily> families;
    private final List<Figure> figures;

    /** One decision of a rule that the gold can judge; an empty rule is none. */
    record Firing(RuleFamily family, String rule, boolean right) {}

    /** A rule with its decisions: right ones of all. */
    private record Figure(RuleFamily family, String rule, Share right) {}

    private RuleFigures(List<RuleFamily> families, List<Figure> figures) {
        this.families = List.copyOf(families);
        this.figures = List.copyOf(figures);
    }

    /** Counts decisions. */
    static RuleFigures of(List<RuleFamily> families, List<Firing> firings) {
        List<Figure> figures = new ArrayList<>();
        for (RuleFamily family : families) {
            Map<String, Share> byRule = new TreeMap<>();
            for (Firing firing : firings) {
                if (firing.family() == family && !firing.rule().isEmpty()) {
                    byRule.merge(firing.rule(), new Share(firing.right() ? 1 : 0, 1), Share::plus);
                }
            }
            byRule.entrySet().stream()
                    .map(entry -> new Figure(family, entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparingInt(
                                    (Figure figure) -> figure.right().whole())
                            .reversed())
                    .forEach(figures::add);
        }
        return new RuleFigures(families, figures);
    }

    private List<Figure> of(RuleFamily family) {
        return figures.stream().filter(figure -> figure.family() == family).toList();
    }

    /** Aligned columns, a block a family with an empty line before it; the rules that fired most come first. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (RuleFamily family : families) {
            AlignedLines lines =
                    new AlignedLines().add(family.key().toUpperCase(Locale.ROOT) + " RULE", "fired", "right", "share");
            for (Figure figure : of(family)) {
                Share right = figure.right();
                lines.add(
                        Shortened.to(RULE, figure.rule()),
                        count(right.whole()),
                        count(right.part()),
                        share(right.value()));
            }
            text.append('\n').append(lines.text());
        }
        return text.toString();
    }

    /** Adds an object for each rule, in the same order. */
    void addTo(ArrayNode nodes) {
        for (Figure figure : figures) {
            ObjectNode node = nodes.addObject();
            node.put("family", figure.family().key());
            node.put("rule", figure.rule());
            node.put("fired", figure.right().whole());
            node.put("right", figure.right().part());
            JsonFile.put(node, "share", figure.right().value());
        }
    }

    /** The same as a table with tabs between its cells: family, rule, fired, right. */
    public String tsv() {
        StringBuilder table = new StringBuilder("family\trule\tfired\tright\n");
        for (Figure figure : figures) {
            table.append(String.join(
                            "\t",
                            figure.family().key(),
                            figure.rule(),
                            count(figure.right().whole()),
                            count(figure.right().part())))
                    .append('\n');
        }
        return table.toString();
    }
}
