package io.broadsheet.evaluation;

import static io.broadsheet.evaluation.AlignedLines.count;
import static io.broadsheet.evaluation.AlignedLines.share;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.evaluation.Grouping.Cubed;
import io.broadsheet.evaluation.Grouping.Flaw;
import io.broadsheet.evaluation.Grouping.Pairs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Lines of a report on things that are grouped: pairs and B³ of each sort of things, and the worst groups.
 *
 * @param sorts the sorts, the first of which the worst groups are of
 */
record GroupingReport(List<Sort> sorts) {
    private static final int NAME = 40;
    private static final int MOST_OTHERS = 4;

    /**
     * A sort of things.
     *
     * @param words for people
     * @param key for programs
     * @param articles what the things of each article add to B³
     */
    record Sort(String words, String key, Grouping grouping, List<Cubed> articles) {
        Sort {
            articles = List.copyOf(articles);
        }

        Cubed cubed() {
            return articles.stream().reduce(Cubed.ZERO, Cubed::plus);
        }

        Optional<Bootstrap.Interval> interval() {
            return Bootstrap.of(articles, Cubed.ZERO, Cubed::plus, Cubed::f1);
        }
    }

    GroupingReport {
        sorts = List.copyOf(sorts);
    }

    /** Pairs of each sort and B³ of each, in aligned columns. */
    String figures() {
        AlignedLines pairs = new AlignedLines().add("PAIRS", "right", "wrong", "missed", "P", "R", "F1");
        AlignedLines cubed = new AlignedLines().add("B³", "counted", "P", "R", "F1", "95 % of F1");
        for (Sort sort : sorts) {
            Pairs of = sort.grouping().pairs();
            pairs.add(
                    sort.words(),
                    Long.toString(of.right()),
                    Long.toString(of.wrong()),
                    Long.toString(of.missed()),
                    share(of.precision()),
                    share(of.recall()),
                    share(Grouping.harmonic(of.precision(), of.recall())));
            cubed.add(
                    sort.words(),
                    count(sort.cubed().items()),
                    share(sort.cubed().precision()),
                    share(sort.cubed().recall()),
                    share(Grouping.harmonic(
                            sort.cubed().precision(), sort.cubed().recall())),
                    sort.interval()
                            .map(interval -> share(interval.low()) + " to " + share(interval.high()))
                            .orElse("–"));
        }
        return pairs.text() + "\n" + cubed.text();
    }

    /** The worst joins and the worst misses of the first sort. */
    String flaws(int worst) {
        Grouping grouping = sorts.get(0).grouping();
        return flaws("Joined, but not one", grouping.joins(), worst)
                + flaws("One, but not joined", grouping.splits(), worst);
    }

    private static String flaws(String what, List<Flaw> flaws, int worst) {
        StringBuilder text = new StringBuilder("\n").append(what).append(": ");
        text.append(flaws.size() > worst ? worst + " of " + flaws.size() : count(flaws.size()))
                .append('\n');
        for (Flaw flaw : flaws.subList(0, Math.min(worst, flaws.size()))) {
            text.append(Shortened.to(NAME, flaw.group()))
                    .append(": ")
                    .append(part(flaw.of(), flaw.size()))
                    .append(" | ")
                    .append(flaw.others().entrySet().stream()
                            .limit(MOST_OTHERS)
                            .map(other -> part(other.getKey(), other.getValue()))
                            .collect(Collectors.joining(", ")))
                    .append(flaw.others().size() > MOST_OTHERS ? ", …" : "")
                    .append('\n');
        }
        return text.toString();
    }

    private static String part(String name, long number) {
        return Shortened.to(NAME, name) + " " + number;
    }

    /** Puts the same into an object. */
    void addTo(ObjectNode root, int worst) {
        for (Sort sort : sorts) {
            ObjectNode node = root.putObject(sort.key());
            Pairs pairs = sort.grouping().pairs();
            node.put("gold_identities", sort.grouping().gold());
            node.put("identities", sort.grouping().found());
            node.put("pairs_right", pairs.right());
            node.put("pairs_wrong", pairs.wrong());
            node.put("pairs_missed", pairs.missed());
            put(node, "pairs", pairs.precision(), pairs.recall());
            node.put("counted", sort.cubed().items());
            put(node, "b3", sort.cubed().precision(), sort.cubed().recall());
            JsonFile.put(
                    node,
                    "b3_f1_low",
                    sort.interval().stream()
                            .mapToDouble(Bootstrap.Interval::low)
                            .findFirst());
            JsonFile.put(
                    node,
                    "b3_f1_high",
                    sort.interval().stream()
                            .mapToDouble(Bootstrap.Interval::high)
                            .findFirst());
        }
        Grouping grouping = sorts.get(0).grouping();
        put(root, "joins", grouping.joins(), worst);
        put(root, "misses", grouping.splits(), worst);
    }

    private static void put(ObjectNode node, String key, OptionalDouble precision, OptionalDouble recall) {
        JsonFile.put(node, key + "_precision", precision);
        JsonFile.put(node, key + "_recall", recall);
        JsonFile.put(node, key + "_f1", Grouping.harmonic(precision, recall));
    }

    private static void put(ObjectNode root, String key, List<Flaw> flaws, int worst) {
        root.put(key, flaws.size());
        ArrayNode nodes = root.putArray("worst_" + key);
        for (Flaw flaw : flaws.subList(0, Math.min(worst, flaws.size()))) {
            ObjectNode node = nodes.addObject().put("group", flaw.group()).put("mostly", flaw.of());
            node.put("number", flaw.size());
            ObjectNode others = node.putObject("others");
            for (Map.Entry<String, Long> other : flaw.others().entrySet()) {
                others.put(other.getKey(), other.getValue());
            }
        }
    }
}
