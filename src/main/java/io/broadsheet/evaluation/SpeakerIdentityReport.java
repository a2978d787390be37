package io.broadsheet.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;

/**
 * How the tables join those who speak, for people and for programs. Immutable and safe for use by several threads.
 *
 * @param articles how many articles are annotated
 * @param missing how many of them the tables lack
 * @param left how many quotes do not count, since their speaker has no identity in the gold
 * @param counted how many do
 * @param alone how many of them have no identity in the tables
 * @param right how many of them have the right speaker
 */
public record SpeakerIdentityReport(
        Path quotes,
        Path gold,
        int articles,
        int missing,
        int left,
        int counted,
        int alone,
        int right,
        GroupingReport groups) {

    /**
     * All figures in aligned columns, in lines that end in LF.
     *
     * @param worst how many errors of each sort to list, 0 or more
     */
    public String text(int worst) {
        Grouping all = groups.sorts().get(0).grouping();
        return "Gold: " + gold + " (identities of speakers), quotes in " + quotes + "\nArticles: " + articles
                + (missing > 0 ? ", of which the tables lack " + missing : "") + "\nQuotes: " + counted + " counted, "
                + left + " whose speaker has no identity in the gold\n"
                + "Of those counted: " + right + " with the right speaker, " + alone
                + " without an identity in the tables\n"
                + "Identities: " + all.gold() + " in the gold\n\n"
                + "A quote that the tables lack or whose speaker they do not know is a group of its own; one with a wrong\n"
                + "speaker stands where the tables have that speaker.\n\n"
                + groups.figures()
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
        root.put("annotated", quotes.toString());
        root.put("articles", articles);
        root.put("missing", missing);
        root.put("uncounted", left);
        root.put("without_identity", alone);
        root.put("right", right);
        groups.addTo(root, worst);
        return JsonFile.text(root);
    }
}
