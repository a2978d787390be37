package io.broadsheet.evaluation;

import io.broadsheet.model.ArticleText;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mention of the tables with its entity's name; times and numbers are left out.
 *
 * @param place the file and line where it stands
 * @param article the name of its article: the last part of its id
 * @param span where it stands
 * @param type what it names
 * @param entity the full name
 */
record NamedRow(String place, String article, Span span, EntityType type, String entity) {
    private static final List<String> NEEDED = List.of("article_id", "entity_id", "surface", "type", "begin", "end");

    /**
     * Reads {@code mentions.csv} and, for the full names, {@code entities.csv} of a folder; without the latter a mention's
     * own words are its name.
     *
     * @throws EvaluationException if there is no table of mentions, or one is broken
     */
    static List<NamedRow> read(Path folder) throws EvaluationException {
        Path mentions = folder.resolve("mentions.csv");
        if (!Files.exists(mentions)) {
            throw new EvaluationException(
                    mentions + ": no such file; name a folder with tables of 'broadsheet analyze'");
        }
        Map<String, String> names = new HashMap<>();
        Path entities = folder.resolve("entities.csv");
        if (Files.exists(entities)) {
            for (CsvFile.Row row : CsvFile.read(entities, List.of("article_id", "entity_id", "name"))) {
                names.put(key(row), row.text("name"));
            }
        }
        List<NamedRow> rows = new ArrayList<>();
        for (CsvFile.Row row : CsvFile.read(mentions, NEEDED)) {
            Optional<EntityType> type = type(row);
            int begin = row.integer("begin");
            int end = row.integer("end");
            if (begin > end) {
                throw new EvaluationException(row.place() + ": begins at " + begin + ", behind its end at " + end);
            }
            type.ifPresent(name -> rows.add(new NamedRow(
                    row.place(),
                    ArticleId.name(row.text("article_id")),
                    new Span(begin, end),
                    name,
                    Optional.ofNullable(names.get(key(row))).orElse(row.text("surface")))));
        }
        return rows;
    }

    /**
     * Makes sure that it was made from an annotated article's text.
     *
     * @throws EvaluationException if it lies behind the text's end
     */
    void checkWithin(ArticleText text, Path file) throws EvaluationException {
        if (span.end() > text.length()) {
            throw new EvaluationException(place + ": ends at " + span.end() + ", behind the end of " + file + " ("
                    + text.length() + " characters); the tables must be made from the annotated texts");
        }
    }

    private static String key(CsvFile.Row row) {
        return row.text("article_id") + "\t" + row.text("entity_id");
    }

    private static Optional<EntityType> type(CsvFile.Row row) {
        return Arrays.stream(EntityType.values())
                .filter(type -> type.name().equals(row.text("type")))
                .findFirst();
    }
}
