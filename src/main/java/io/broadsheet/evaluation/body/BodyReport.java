package io.broadsheet.evaluation.body;

import static io.broadsheet.evaluation.AlignedLines.count;
import static io.broadsheet.evaluation.AlignedLines.share;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.evaluation.AlignedLines;
import io.broadsheet.model.Document;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How the stories of pages were found, for people and for programs. Filled page by page; not safe for use by several
 * threads.
 */
public final class BodyReport {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path folder;
    private final List<BodyScore> pages = new ArrayList<>();

    /** An empty report on the pages of a folder. */
    public BodyReport(Path folder) {
        this.folder = folder;
    }

    /** Adds a page and what was read from it. */
    public void add(ExpectedPage page, Document document) {
        pages.add(BodyScore.of(page, document));
    }

    /** Adds a page that could not be read; it counts as one without text. */
    public void addFailed(ExpectedPage page, String failure) {
        pages.add(BodyScore.failed(page, failure));
    }

    /** Whether each page was read. */
    public boolean isWhole() {
        return pages.stream().allMatch(page -> page.failure().isEmpty());
    }

    private double mean(ToDoubleFunction<BodyScore> figure) {
        return pages.stream().mapToDouble(figure).average().orElse(0);
    }

    private int titles() {
        return (int) pages.stream().filter(BodyScore::hasTitle).count();
    }

    private int rightTitles() {
        return (int) pages.stream()
                .filter(page -> page.hasTitle() && page.isTitleRight())
                .count();
    }

    /**
     * All figures in aligned columns, in lines that end in LF.
     *
     * @param worst how many wrong titles to list, 0 or more
     */
    public String text(int worst) {
        StringBuilder text = new StringBuilder();
        text.append("Gold: ").append(folder).append(" (pages with their expected text)\n");
        text.append("Pages: ").append(pages.size()).append("\n\n");
        AlignedLines lines = new AlignedLines().add("WORDS", "expected", "found", "shared", "P", "R", "F1", "title");
        for (BodyScore page : pages) {
            lines.add(
                    page.name(),
                    count(page.expected()),
                    count(page.found()),
                    count(page.shared()),
                    share(page.precision()),
                    share(page.recall()),
                    share(page.f1()),
                    !page.hasTitle() ? "–" : page.isTitleRight() ? "right" : "wrong");
        }
        lines.add(
                "mean",
                "",
                "",
                "",
                share(mean(BodyScore::precision)),
                share(mean(BodyScore::recall)),
                share(mean(BodyScore::f1)),
                rightTitles() + " of " + titles());
        text.append(lines.text());
        list(text, worst);
        return text.toString();
    }

    private void list(StringBuilder text, int worst) {
        List<BodyScore> wrong = pages.stream()
                .filter(page -> page.failure().isEmpty() && page.hasTitle() && !page.isTitleRight())
                .toList();
        if (!wrong.isEmpty()) {
            text.append("\nWrong titles: ").append(wrong.size()).append('\n');
            wrong.stream()
                    .limit(worst)
                    .forEach(page -> text.append(page.name())
                            .append("\n    found: ")
                            .append(page.title())
                            .append("\n    gold: ")
                            .append(page.expectedTitle())
                            .append('\n'));
        }
        List<BodyScore> failed =
                pages.stream().filter(page -> !page.failure().isEmpty()).toList();
        if (!failed.isEmpty()) {
            text.append("\nPages that could not be read: ")
                    .append(failed.size())
                    .append('\n');
            failed.forEach(page ->
                    text.append(page.name()).append(": ").append(page.failure()).append('\n'));
        }
    }

    /**
     * The same as one JSON object, with a line end at the end; shares have four decimals.
     *
     * @param worst not used: all titles are there
     */
    public String json(int worst) {
        ObjectNode root = JSON.createObjectNode();
        root.put("gold", folder.toString());
        root.putObject("mean")
                .put("precision", rounded(mean(BodyScore::precision)))
                .put("recall", rounded(mean(BodyScore::recall)))
                .put("f1", rounded(mean(BodyScore::f1)));
        root.putObject("titles").put("expected", titles()).put("right", rightTitles());
        ArrayNode each = root.putArray("pages");
        for (BodyScore page : pages) {
            ObjectNode node = each.addObject()
                    .put("page", page.name())
                    .put("expected", page.expected())
                    .put("found", page.found())
                    .put("shared", page.shared())
                    .put("precision", rounded(page.precision()))
                    .put("recall", rounded(page.recall()))
                    .put("f1", rounded(page.f1()))
                    .put("title", page.title());
            if (page.hasTitle()) {
                node.put("expected_title", page.expectedTitle()).put("title_right", page.isTitleRight());
            }
            if (!page.failure().isEmpty()) {
                node.put("failure", page.failure());
            }
        }
        try {
            return JSON.writeValueAsString(root).replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers is always JSON", e);
        }
    }

    private static BigDecimal rounded(double value) {
        return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN);
    }
}
