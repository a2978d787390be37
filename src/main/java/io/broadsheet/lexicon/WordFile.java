package io.broadsheet.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the word lists that lie beside the classes that use them: one list a line, {@code #} before remarks. */
public final class WordFile {
    private WordFile() {}

    /**
     * A line of a file.
     *
     * @param kind what stands before the colon; empty where there is none
     * @param words what stands behind it
     */
    public record Line(String kind, String words) {}

    /**
     * The lines of a file, without remarks and empty ones.
     *
     * @throws IllegalStateException if the file is not there
     */
    public static List<Line> read(Class<?> beside, String file) {
        List<Line> lines = new ArrayList<>();
        for (String line : lines(beside, file, StandardCharsets.UTF_8)) {
            int colon = line.indexOf(':');
            lines.add(new Line(
                    line.substring(0, Math.max(0, colon)).strip(),
                    line.substring(colon + 1).strip()));
        }
        return lines;
    }

    /**
     * The lines of a file as they stand, without remarks and empty ones.
     *
     * @throws IllegalStateException if the file is not there
     */
    public static List<String> lines(Class<?> beside, String file, Charset charset) {
        List<String> lines = new ArrayList<>();
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + file + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, charset));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
