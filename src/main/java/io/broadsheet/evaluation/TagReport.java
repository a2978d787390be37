package io.broadsheet.evaluation;

import static io.broadsheet.evaluation.AlignedLines.count;
import static io.broadsheet.evaluation.AlignedLines.share;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.model.EntityType;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the mentions did against tagged words. Immutable and safe for use by several threads. */
public final class TagReport {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final List<EntityType> THREE =
            List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION);

    private final Path file;
    private final Map<EntityType, Tally> scores;
    private final String predictions;

    TagReport(Path file, Map<EntityType, Tally> scores, String predictions) {
        this.file = file;
        this.scores = Map.copyOf(scores);
        this.predictions = predictions;
    }

    /** The file with the predicted tag behind each word's own, tabs between; nothing else of it is changed. */
    public String predictions() {
        return predictions;
    }

    private Map<String, Tally> measures() {
        Map<String, Tally> measures = new LinkedHashMap<>();
        Arrays.asList(EntityType.values()).forEach(type -> measures.put(type.name(), sum(List.of(type))));
        measures.put("all four", sum(List.of(EntityType.values())));
        measures.put("person, organisation, location", sum(THREE));
        return measures;
    }

    private Tally sum(List<EntityType> types) {
        return types.stream()
                .map(type -> Optional.ofNullable(scores.get(type)).orElse(Tally.ZERO))
                .reduce(Tally.ZERO, Tally::plus);
    }

    /** All figures in aligned columns, in lines that end in LF. */
    public String text() {
        AlignedLines lines = new AlignedLines().add("NAMES", "gold", "predicted", "right", "P", "R", "F1");
        measures()
                .forEach((name, tally) -> lines.add(
                        name,
                        count(tally.gold()),
                        count(tally.rows()),
                        count(tally.right()),
                        share(tally.precision()),
                        share(tally.recall()),
                        share(tally.f1())));
        return "Gold: " + file + "\n\n" + lines.text();
    }

    /** The same as one JSON object, with a line end at the end; shares have four decimals. */
    public String json() {
        ObjectNode root = JSON.createObjectNode();
        root.put("gold", file.toString());
        ObjectNode measures = root.putObject("measures");
        measures()
                .forEach((name, tally) -> measures.putObject(
                                name.replace(", ", "_").replace(' ', '_'))
                        .put("gold", tally.gold())
                        .put("predicted", tally.rows())
                        .put("right", tally.right())
                        .put("precision", JsonFile.share(tally.precision()))
                        .put("recall", JsonFile.share(tally.recall()))
                        .put("f1", JsonFile.share(tally.f1())));
        try {
            return JSON.writeValueAsString(root).replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers is always JSON", e);
        }
    }
}
