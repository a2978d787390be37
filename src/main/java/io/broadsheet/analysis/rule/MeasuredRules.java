package io.broadsheet.analysis.rule;

import io.broadsheet.lexicon.WordFile;
import io.broadsheet.model.RuleFamily;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How often each rule decided something on news that people annotated, and how often it was right. The figures stand in
 * {@code rules.tsv} beside this class, which says how they were made. Immutable, so safe for use by several threads.
 */
public final class MeasuredRules {
    /** How many imagined decisions a rule is given beside its real ones: two, as in Laplace's rule of succession. */
    private static final int IMAGINED = 2;

    private static final List<String> HEADER = List.of("family", "rule", "fired", "right");

    /** The figures of this program's rules; read on first use. */
    public static final MeasuredRules NEWS =
            read(WordFile.lines(MeasuredRules.class, "rules.tsv", StandardCharsets.UTF_8));

    private final Map<RuleFamily, Map<String, Figure>> families;

    private MeasuredRules(Map<RuleFamily, Map<String, Figure>> families) {
        this.families = families;
    }

    /**
     * The decisions of a rule, or of several.
     *
     * @param fired how many the annotations can judge
     * @param right how many of them they say are right
     */
    public record Figure(int fired, int right) {
        static final Figure NONE = new Figure(0, 0);

        public Figure {
            if (right < 0 || right > fired) {
                throw new IllegalArgumentException("of " + fired + " decisions " + right + " cannot be right");
            }
        }

        Figure plus(Figure other) {
            return new Figure(fired + other.fired, right + other.right);
        }
    }

    /**
     * Reads figures.
     *
     * @param lines a header, then a line a rule, with tabs between its cells
     * @throws IllegalStateException if a line is no such line, or a rule stands there twice
     */
    static MeasuredRules read(List<String> lines) {
        if (lines.isEmpty() || !cells(lines.get(0)).equals(HEADER)) {
            throw new IllegalStateException("rules.tsv must begin with the columns " + String.join(", ", HEADER));
        }
        Map<RuleFamily, Map<String, Figure>> families = new EnumMap<>(RuleFamily.class);
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            try {
                Figure before = families.computeIfAbsent(family(cells.get(0)), family -> new LinkedHashMap<>())
                        .put(cells.get(1), new Figure(Integer.parseInt(cells.get(2)), Integer.parseInt(cells.get(3))));
                if (before != null) {
                    throw new IllegalArgumentException("the rule stands there twice");
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IllegalStateException("rules.tsv has a broken line: " + line, e);
            }
        }
        return new MeasuredRules(families);
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split("\t", -1));
    }

    private static RuleFamily family(String key) {
        return Arrays.stream(RuleFamily.values())
                .filter(family -> family.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such family: " + key));
    }

    /** The ids of a family's rules, in the order of the file. */
    public Set<String> rules(RuleFamily family) {
        return of(family).keySet();
    }

    private Map<String, Figure> of(RuleFamily family) {
        return families.getOrDefault(family, Map.of());
    }

    /** A rule's decisions; none for one that was not measured yet. */
    public Figure of(Rule rule) {
        return of(rule.family()).getOrDefault(rule.id(), Figure.NONE);
    }

    /** How likely a decision is right of which no more is known than its family: as often as all were, by Laplace's rule. */
    public double prior(RuleFamily family) {
        Figure all = of(family).values().stream().reduce(Figure.NONE, Figure::plus);
        return (all.right() + 1.0) / (all.fired() + 2.0);
    }

    /**
     * How likely a decision of a rule is right, from 0 to 1: the m-estimate of Cestnik (1990) with m = 2, which adds two
     * imagined decisions to the real ones, as right as those of its family are on the whole. So a rule that was seen seldom
     * counts as one of its family, and one that was never wrong is not sure.
     */
    public double share(Rule rule) {
        Figure own = of(rule);
        return (own.right() + IMAGINED * prior(rule.family())) / (own.fired() + IMAGINED);
    }
}
