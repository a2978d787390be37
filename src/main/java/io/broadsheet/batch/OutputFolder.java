package io.broadsheet.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that a run fills. Everything is written into a hidden folder inside it and moved to its final name when
 * the run is complete, so that nothing half-written ever carries a final name. What the last run wrote there, by its
 * manifest, and this one does not is taken away then.
 */
final class OutputFolder implements Closeable {
    static final String MANIFEST = "run.json";
    static final String TEXT = "text";
    private static final String PARTIAL = ".partial";
    private static final String FILES = "files";

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
        for (String old : filesOfLastRun()) {
            if (!files.contains(old) && old.matches("[a-z_]+\\.(?:csv|json)")) {
                Files.deleteIfExists(folder.resolve(old));
            }
        }
        Path text = folder.resolve(TEXT);
        if (Files.exists(folder.resolve(MANIFEST))) {
            Files.delete(folder.resolve(MANIFEST));
            deleteTree(text);
        }
        moveTree(partial.resolve(TEXT), text);
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

    private List<String> filesOfLastRun() {
        List<String> files = new ArrayList<>();
        try {
            for (JsonNode file : new ObjectMapper()
                    .readTree(folder.resolve(MANIFEST).toFile())
                    .path(FILES)) {
                files.add(file.asText());
            }
        } catch (IOException noManifest) {
            return List.of();
        }
        return files;
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
