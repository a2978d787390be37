package io.broadsheet.batch.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which files of a folder the program wrote, by a list that it keeps there: a JSON string a line, each the file's name with
 * {@code /} between its parts. It is held as a hash a name, so that a million texts take eight megabytes; that a file of
 * somebody else has the hash of one of them happens once in 10^13 questions. Immutable.
 */
final class WrittenFiles {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private final long[] hashes;

    private WrittenFiles(long[] hashes) {
        this.hashes = hashes;
        Arrays.sort(hashes);
    }

    /** Reads a list; where there is none, no file is ours. */
    static WrittenFiles read(Path list) throws IOException {
        long[][] found = {new long[1024]};
        int[] count = {0};
        each(list, name -> {
            if (count[0] == found[0].length) {
                found[0] = Arrays.copyOf(found[0], 2 * count[0]);
            }
            found[0][count[0]++] = hash(name);
        });
        return new WrittenFiles(Arrays.copyOf(found[0], count[0]));
    }

    /** Takes all names of a list; none where there is no list. */
    static void each(Path list, Names.Taker taker) throws IOException {
        if (!Files.isRegularFile(list)) {
            return;
        }
        try (BufferedReader lines = Files.newBufferedReader(list, StandardCharsets.UTF_8)) {
            for (Optional<String> line = next(lines); line.isPresent(); line = next(lines)) {
                Optional<String> name = name(line.get());
                if (name.isPresent()) {
                    taker.take(name.get());
                }
            }
        }
    }

    private static Optional<String> next(BufferedReader lines) throws IOException {
        return Optional.ofNullable(lines.readLine());
    }

    /** The name in a line; empty for one that is damaged: what it named counts as somebody else's. */
    private static Optional<String> name(String line) {
        try {
            return Optional.of(JSON.readTree(line)).filter(JsonNode::isTextual).map(JsonNode::asText);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Writes a list. */
    static void write(Path list, Names names) throws IOException {
        try (Writer out = Files.newBufferedWriter(list, StandardCharsets.UTF_8)) {
            names.each(name -> out.write(line(name)));
        }
    }

    /** A name as a line of the list. */
    static String line(String name) throws IOException {
        return JSON.writeValueAsString(name) + "\n";
    }

    /** Whether the program wrote a file. */
    boolean contains(String name) {
        return Arrays.binarySearch(hashes, hash(name)) >= 0;
    }

    /** FNV-1a over UTF-16 units. */
    private static long hash(String name) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
