package io.broadsheet.evaluation;

import static io.broadsheet.evaluation.AlignedLines.count;
import static io.broadsheet.evaluation.AlignedLines.share;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.model.RuleFamily;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
    private record Figure(RuleFamily family, String rule, Share right) {
        int fired() {
            return right.whole();
        }
    }

    private RuleFigures(List<RuleFamily> families, List<Figure> figures) {
        this.families = List.copyOf(families);
        this.figures = List.copyOf(figures);
    }

    /**
     * Counts decisions.
     *
     * @param families those that the gold can judge
     * @param rules which rules there are
     */
    static RuleFigures of(List<RuleFamily> families, AppliedRules rules, List<Firing> firings) {
        List<Figure> figures = new ArrayList<>();
        for (RuleFamily family : families) {
            Map<String, Share> byRule = new LinkedHashMap<>();
            rules.all(family).forEach(rule -> byRule.put(rule, Share.ZERO));
            for (Firing firing : firings) {
                if (firing.family() == family && !firing.rule().isEmpty()) {
                    byRule.merge(firing.rule(), new Share(firing.right() ? 1 : 0, 1), Share::plus);
                }
            }
            byRule.forEach((rule, right) -> figures.add(new Figure(family, rule, right)));
        }
        return new RuleFigures(families, figures);
    }

    /** Those of a family, the rule that fired most first, among equals in their own order. */
    private List<Figure> of(RuleFamily family) {
        return figures.stream()
                .filter(figure -> figure.family() == family)
                .sorted(Comparator.comparingInt(Figure::fired).reversed())
                .toList();
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
        for (Figure figure :
                families.stream().flatMap(family -> of(family).stream()).toList()) {
            ObjectNode node = nodes.addObject();
            node.put("family", figure.family().key());
            node.put("rule", figure.rule());
            node.put("fired", figure.right().whole());
            node.put("right", figure.right().part());
            JsonFile.put(node, "share", figure.right().value());
        }
    }

    /** A table with tabs between its cells: family, rule, fired, right; the rules in the order in which they are asked. */
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
