package io.broadsheet.reader.html;

import io.broadsheet.model.FailureCode;
import io.broadsheet.model.Omission;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** What belongs to a story and is no prose: tables of data, code, the posts of other sites. Counts them for a note. */
final class LeftOutParts implements NodeFilter {
    /** Cells of a table of data are short; those that lay out a page hold paragraphs. */
    private static final int LONGEST_CELL = 200;

    private final ReadParts parts;
    private int tables;
    private int codes;
    private int posts;

    private LeftOutParts(ReadParts parts) {
        this.parts = parts;
    }

    /**
     * Finds them in the parts of a story, and adds them to those that are not read.
     *
     * @return a note of what there is; empty if nothing is left out
     */
    static List<Omission> leaveOut(List<Element> story, ReadParts parts) {
        LeftOutParts left = new LeftOutParts(parts);
        for (Element part : story) {
            NodeTraversor.filter(left, part);
        }
        return left.note();
    }

    private List<Omission> note() {
        List<String> what = new ArrayList<>();
        add(what, tables, "table", "tables");
        add(what, codes, "stretch of code", "stretches of code");
        add(what, posts, "post of another site", "posts of other sites");
        if (what.isEmpty()) {
            return List.of();
        }
        return List.of(new Omission(
                FailureCode.PART_LEFT_OUT,
                "read",
                "has " + String.join(", ", what) + ": no prose, so left out of the text"));
    }

    private static void add(List<String> what, int number, String one, String many) {
        if (number > 0) {
            what.add(number + " " + (number == 1 ? one : many));
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (parts.names().isEmbed(element)) {
            posts++;
        } else if (parts.isUnread(element)) {
            return FilterResult.SKIP_ENTIRELY;
        } else if (element.normalName().equals("pre")) {
            codes++;
        } else if (element.normalName().equals("table") && isData(element)) {
            tables++;
        } else {
            return FilterResult.CONTINUE;
        }
        parts.leaveOut(element);
        return FilterResult.SKIP_ENTIRELY;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        return FilterResult.CONTINUE;
    }

    /** Whether a table holds data, in rows of several short cells, rather than a part of the page. */
    private static boolean isData(Element table) {
        String role = table.attr("role");
        if (role.equals("presentation") || role.equals("none") || table.selectFirst("table table") != null) {
            return false;
        }
        if (table.selectFirst("th, caption, thead") != null) {
            return true;
        }
        int cells = 0;
        int rows = 0;
        for (Element row : table.select("tr")) {
            rows++;
            for (Element cell : row.children()) {
                cells++;
                if (cell.text().length() > LONGEST_CELL) {
                    return false;
                }
            }
        }
        return rows > 1 && cells >= 2 * rows;
    }
}
