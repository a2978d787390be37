package io.broadsheet.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.store.ArticleStore;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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

    private OutputFolder(Path folder) {
        this.folder = folder;
        this.partial = folder.resolve(PARTIAL);
    }

    /** Opens the folder, making it if need be. */
    static OutputFolder open(Path folder) throws IOException {
        OutputFolder output = new OutputFolder(folder);
        deleteTree(output.partial);
        Files.createDirectories(output.partial.resolve(TEXT));
        return output;
    }

    /** The folder for the articles' texts in a folder for tables. */
    public static Path texts(Path folder) {
        return folder.resolve(TEXT);
    }

    /** Whether a run would lose files that no run wrote: texts without a manifest or a store of ours beside them. */
    public static boolean holdsForeignTexts(Path folder) {
        return Files.exists(texts(folder)) && !isOurs(folder);
    }

    private static boolean isOurs(Path folder) {
        return manifest(folder).path("program").asText().equals(PROGRAM) || Files.exists(ArticleStore.in(folder));
    }

    /** Where a file is written until the run is complete. */
    Path partial(String name) {
        return partial.resolve(name);
    }

    /**
     * Writes an article's text, byte for byte what the offsets count.
     *
     * @return false if there can be no such file: its name is too long, or another text is in its way
     * @throws IOException if the folder cannot be written
     */
    boolean writeText(String articleId, String text) throws IOException {
        Path texts = partial.resolve(TEXT);
        try {
            Path file = texts.resolve(articleId + ".txt");
            Optional<Path> parent = Optional.ofNullable(file.getParent());
            if (parent.isPresent()) {
                Files.createDirectories(parent.get());
            }
            Files.writeString(file, text, StandardCharsets.UTF_8);
            return true;
        } catch (InvalidPathException e) {
            return false;
        } catch (IOException e) {
            // If another file can be written there, then it is the name.
            Path probe = texts.resolve(".probe");
            Files.writeString(probe, text, StandardCharsets.UTF_8);
            Files.delete(probe);
            return false;
        }
    }

    /**
     * Moves all files to their final names, the manifest last. When that is cut off, whole files stand there, of this run and
     * of the last one, and a manifest that names them all, for the next run to replace.
     *
     * @param files the files of this run, without the texts
     */
    void complete(List<String> files) throws IOException {
        for (String file : files) {
            force(partial.resolve(file));
        }
        boolean ours = isOurs(folder);
        Set<String> all = new TreeSet<>(files);
        for (JsonNode file : manifest(folder).path("files")) {
            all.add(file.asText());
        }
        writeInterim(all);
        if (ours) {
            for (String old : all) {
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

    /** Sees to it that a file is on the disk before it gets its final name. */
    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private void writeInterim(Set<String> files) throws IOException {
        ObjectNode interim = new ObjectMapper().createObjectNode();
        interim.put("program", PROGRAM);
        interim.put("incomplete", true);
        files.forEach(interim.putArray("files")::add);
        Path file = partial.resolve("interim.json");
        Files.writeString(file, interim + "\n", StandardCharsets.UTF_8);
        move(file, folder.resolve(MANIFEST));
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
        if (!Files.exists(to)) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
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
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
                FileVisitResult result = super.postVisitDirectory(dir, e);
                Files.delete(dir);
                return result;
            }
        });
    }
}
