package io.broadsheet.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How the tables join what articles name, for people and for programs. Immutable and safe for use by several threads.
 *
 * @param articles how many articles name something
 * @param counted how many entities count
 * @param uncounted how many the gold does not count
 * @param unnamed of how many it says nothing
 * @param top how many identities of the gold count
 */
public record IdentityReport(
        Path tables,
        Path gold,
        int articles,
        int counted,
        int uncounted,
        int unnamed,
        int top,
        GroupingReport groups,
        Optional<RuleFigures> rules) {

    /**
     * All figures in aligned columns, in lines that end in LF.
     *
     * @param worst how many errors of each sort to list, 0 or more
     */
    public String text(int worst) {
        Grouping entities = groups.sorts().get(0).grouping();
        return "Gold: " + gold + " (identities of names)\nArticles: " + articles + "\nEntities: " + counted
                + " counted, " + uncounted + " that the gold does not count, " + unnamed + " of which it says nothing\n"
                + "Identities: " + entities.gold() + " in the gold, of which the " + top + " most mentioned count; "
                + entities.found() + " in the tables\n\n"
                + groups.figures()
                + rules.map(RuleFigures::text).orElse("")
                + groups.flaws(worst);
    }

    /**
     * The same as one JSON object, with a line end at the end; shares have four decimals and are null of nothing.
     *
     * @param worst how many errors of each sort to list, 0 or more
     */
    public String json(int worst) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("gold", gold.toString());
        root.put("tables", tables.toString());
        root.put("articles", articles);
        root.put("uncounted", uncounted);
        root.put("unnamed", unnamed);
        root.put("top", top);
        groups.addTo(root, worst);
        rules.ifPresent(figures -> figures.addTo(root.putArray("rules")));
        return JsonFile.text(root);
    }
}
