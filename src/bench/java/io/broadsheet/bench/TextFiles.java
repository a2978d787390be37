package io.broadsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The articles of a benchmark, and the folders it writes. */
public final class TextFiles {
    private TextFiles() {}

    /** The text files of a folder, or the one that was named, in the order of their names. */
    public static List<Path> in(Path place) throws IOException {
        if (Files.isRegularFile(place)) {
            return List.of(place);
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** Deletes a folder with all in it, so that no run finds another's output. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The number behind a key in a run's manifest. */
    static double manifest(Path out, String key) throws IOException {
        String json = Files.readString(out.resolve("run.json"));
        Matcher number = Pattern.compile("\"" + key + "\" : ([0-9.]+)").matcher(json);
        if (!number.find()) {
            throw new IOException(out + "/run.json does not say " + key);
        }
        return Double.parseDouble(number.group(1));
    }
}
