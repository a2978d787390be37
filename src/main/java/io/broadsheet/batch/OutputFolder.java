package io.broadsheet.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that a run fills. Everything is written into a hidden folder inside it and moved to its final name when
 * the run is complete, so that nothing half-written ever carries a final name. What the last run wrote there, by its
 * manifest, and this one does not is taken away then.
 */
public final class OutputFolder implements Closeable {
    static final String MANIFEST = "run.json";
    static final String TEXT = "text";
    private static final String PARTIAL = ".partial";
    static final String PROGRAM = "broadsheet";

    private final Path folder;
    private final Path partial;

    /** Opens the folder, making it if need be. */
    OutputFolder(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        partial = folder.resolve(PARTIAL);
        deleteTree(partial);
        Files.createDirectory(partial);
    }

    /** The folder for the articles' texts in a folder for tables. */
    public static Path texts(Path folder) {
        return folder.resolve(TEXT);
    }

    /** Whether a run would lose files that no run wrote: texts without a manifest of ours beside them. */
    public static boolean holdsForeignTexts(Path folder) {
        return Files.exists(texts(folder))
                && !manifest(folder).path("program").asText().equals(PROGRAM);
    }

    /** Where a file is written until the run is complete. */
    Path partial(String name) {
        return partial.resolve(name);
    }

    /** Writes an article's text, byte for byte what the offsets count. */
    void writeText(String articleId, String text) throws IOException {
        Path file = partial.resolve(TEXT).resolve(articleId + ".txt");
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /**
     * Moves all files to their final names, the manifest last.
     *
     * @param files the files of this run, without the texts
     */
    void complete(List<String> files) throws IOException {
        JsonNode lastRun = manifest(folder);
        if (lastRun.path("program").asText().equals(PROGRAM)) {
            Files.delete(folder.resolve(MANIFEST));
            for (JsonNode file : lastRun.path("files")) {
                String old = file.asText();
                if (!files.contains(old) && old.matches("[a-z_]+\\.(?:csv|json)")) {
                    Files.deleteIfExists(folder.resolve(old));
                }
            }
            deleteTree(texts(folder));
        }
        moveTree(partial.resolve(TEXT), texts(folder));
        for (String file : files) {
            if (!file.equals(MANIFEST)) {
                move(partial.resolve(file), folder.resolve(file));
            }
        }
        move(partial.resolve(MANIFEST), folder.resolve(MANIFEST));
    }

    /** Removes what was not completed. */
    @Override
    public void close() throws IOException {
        deleteTree(partial);
    }

    /** The manifest of the last run in a folder; a missing node if there is none that can be read. */
    private static JsonNode manifest(Path folder) {
        try {
            return new ObjectMapper().readTree(folder.resolve(MANIFEST).toFile());
        } catch (IOException noManifest) {
            return MissingNode.getInstance();
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void moveTree(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        if (!Files.exists(from)) {
            return;
        }
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(dir)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                move(file, to.resolve(from.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
