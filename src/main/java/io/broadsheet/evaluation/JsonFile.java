package io.broadsheet.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.OptionalDouble;

/** JSON, read with messages that name the place, and written with shares of four decimals. */
final class JsonFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonFile() {}

    /** A file's content. */
    static JsonNode read(Path file) throws EvaluationException {
        try {
            return JSON.readTree(TextFile.read(file));
        } catch (JsonProcessingException e) {
            throw new EvaluationException(file + ", line " + e.getLocation().getLineNr() + ": is no JSON ("
                    + e.getOriginalMessage() + "); mend it there");
        }
    }

    /** A list that must be there. */
    static JsonNode list(JsonNode node, String field, String place) throws EvaluationException {
        JsonNode list = node.path(field);
        if (!list.isArray()) {
            throw new EvaluationException(
                    place + ": has no list \"" + field + "\"; write \"" + field + "\": [...], empty if there are none");
        }
        return list;
    }

    /** A value in a few words, for messages. */
    static String shown(JsonNode node) {
        return node.isMissingNode() ? "missing" : Shortened.to(40, node.toString());
    }

    /** An object as text, with a line end at the end. */
    static String text(ObjectNode root) {
        try {
            return JSON.writerWithDefaultPrettyPrinter()
                            .writeValueAsString(root)
                            .replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers is always JSON", e);
        }
    }

    /** Puts a share with four decimals, or null, under a key. */
    static void put(ObjectNode node, String key, OptionalDouble value) {
        if (value.isPresent()) {
            node.put(key, share(value.getAsDouble()));
        } else {
            node.putNull(key);
        }
    }

    /** A share with four decimals. */
    static BigDecimal share(double value) {
        return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN);
    }
}
