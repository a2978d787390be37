package io.broadsheet.torture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What runs left in their folders. */
final class Outputs {
    /** What differs between equal runs, or is no output. */
    private static final Set<String> NOT_COMPARED = Set.of(
            "run.json",
            "run.log",
            ".broadsheet/articles.sqlite",
            ".broadsheet/lock",
            ".broadsheet/written.jsonl",
            "events.jsonl",
            "said.txt");

    private Outputs() {}

    /** The tables and texts of a run: a hash of each file's bytes by its name. */
    static Map<String, String> of(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!NOT_COMPARED.contains(name)) {
                    files.put(name, hash(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }

    /** The names of the files that differ. */
    static Set<String> differences(Map<String, String> one, Map<String, String> other) {
        Set<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        names.removeIf(name -> one.getOrDefault(name, "").equals(other.getOrDefault(name, "")));
        return names;
    }

    /** The articles that a run analysed, by its log of events. */
    static Set<String> analyzed(Path events) throws IOException {
        Set<String> articles = new HashSet<>();
        if (Files.exists(events)) {
            ObjectMapper json = new ObjectMapper();
            String lines = Files.readString(events, StandardCharsets.UTF_8);
            // What stands behind the last line end was cut off by the kill.
            for (String line :
                    lines.substring(0, lines.lastIndexOf('\n') + 1).lines().toList()) {
                JsonNode event = json.readTree(line);
                if (event.path("event").asText().equals("analyzed")) {
                    articles.add(event.path("article_id").asText());
                }
            }
        }
        return articles;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
