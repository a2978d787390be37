package io.broadsheet.batch;

import io.broadsheet.testing.TableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws corrections of all verbs from the tables of a run: most of them sound, some that contradict each other, some that match nothing. */
final class RandomCorrections {
    static final String HEADER = "article_id,table,target,verb,value,note";

    private static final List<String> TYPES =
            List.of("PERSON", "ORGANIZATION", "LOCATION/CITY", "LOCATION", "MISC", "TOWN");
    private static final List<String> LABELS =
            List.of("very negative", "negative", "neutral", "positive", "very positive", "0.3", "-0.61", "1", "fine");

    private final Random random;
    private final List<Map<String, String>> entities;
    private final List<Map<String, String>> mentions;
    private final List<Map<String, String>> quotes;
    private final List<Map<String, String>> sentences;

    RandomCorrections(Path folder, long seed) throws IOException {
        random = new Random(seed);
        entities = TableFile.rows(folder.resolve("entities.csv"));
        mentions = TableFile.rows(folder.resolve("mentions.csv"));
        quotes = TableFile.rows(folder.resolve("quotes.csv"));
        sentences = TableFile.rows(folder.resolve("sentences.csv"));
    }

    /** So many rows of a file, the header not among them. */
    List<String> rows(int number) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            rows.add(row(random.nextInt(20)) + ",note " + i);
        }
        return rows;
    }

    private String row(int kind) {
        Map<String, String> entity = any(entities);
        Map<String, String> mention = any(mentions);
        Map<String, String> quote = any(quotes);
        Map<String, String> sentence = any(sentences);
        return switch (kind) {
            case 0, 1 -> row(entity, "entities", "entity_id", "rename", "Nora Pell " + random.nextInt(30));
            case 2 -> row(entity, "", "name", "rename", cell(any(entities), "name"));
            case 3 -> row(entity, "entities", "entity_id", "retype", any(TYPES));
            case 4, 5 -> row(entity, "", "entity_id", "merge", cell(inArticle(entity, entities), "entity_id"));
            case 6 -> row(entity, "entities", "entity_id", "drop", "");
            case 7 -> row(mention, "mentions", "begin", "drop", "");
            case 8, 9 -> row(mention, "mentions", "begin", "split", cell(inArticle(mention, entities), "entity_id"));
            case 10 -> row(mention, "mentions", "surface", "split", "Nils Osby");
            case 11 -> row(entity, "entities", "entity_id", "split", "Nils Osby " + random.nextInt(3));
            case 12, 13 -> row(quote, "quotes", "quote_id", "speaker", speakers(quote));
            case 14 -> row(quote, "", "quote_id", "not-a-quote", "");
            case 15 -> row(quote, "", "quote_id", "sentiment", any(LABELS));
            case 16 -> row(sentence, "", "sentence_id", "sentiment", any(LABELS));
            case 17 -> row(mention, "mentions", "begin", "sentiment", any(LABELS));
            case 18 -> everywhere(cell(entity, "name"), any(List.of("rename", "merge")), cell(any(entities), "name"));
            default ->
                random.nextInt(4) > 0
                        ? everywhere(cell(entity, "name"), "retype", any(TYPES))
                        : everywhere(cell(entity, "name"), "drop", "");
        };
    }

    private String speakers(Map<String, String> quote) {
        String one = cell(inArticle(quote, entities), "entity_id");
        String other = cell(inArticle(quote, entities), "name");
        return any(List.of("", one, other, "one aide", one + ";" + other, "two men;" + one));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Map<String, String> inArticle(Map<String, String> row, List<Map<String, String>> all) {
        List<Map<String, String>> some = all.stream()
                .filter(other -> cell(other, "article_id").equals(cell(row, "article_id")))
                .toList();
        return some.isEmpty() ? Map.of("entity_id", "e999", "name", "Nobody") : any(some);
    }

    private static String row(Map<String, String> row, String table, String target, String verb, String value) {
        return String.join(",", quoted(cell(row, "article_id")), table, quoted(cell(row, target)), verb, quoted(value));
    }

    private static String everywhere(String target, String verb, String value) {
        return String.join(",", "*", "", quoted(target), verb, quoted(value));
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static String cell(Map<String, String> row, String column) {
        return TableFile.cell(row, column);
    }
}
