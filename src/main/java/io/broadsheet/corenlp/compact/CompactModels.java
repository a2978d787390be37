package io.broadsheet.corenlp.compact;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The compact forms of the models on the class path. Where a folder for them cannot be written, they are made anew in
 * memory at each start, which costs seconds. Immutable, so safe for use by several threads, and by several processes
 * on one folder.
 */
public final class CompactModels {
    /** The system property that names the folder; the launcher sets it. */
    public static final String FOLDER = "broadsheet.compact";

    private static final Logger LOG = LoggerFactory.getLogger(CompactModels.class);

    /** Grows with every change of what a block holds, so that older files are made anew. */
    private static final int FORMAT = 2;

    private final Path folder;

    public CompactModels(Path folder) {
        this.folder = folder;
    }

    /** In the folder of the system property {@value #FOLDER}, or else in the user's cache. */
    public static CompactModels inDefaultFolder() {
        String named = System.getProperty(FOLDER, "");
        return new CompactModels(
                named.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache", "broadsheet") : Path.of(named));
    }

    /**
     * The compact form of a model.
     *
     * @param model its name on the class path
     * @param make makes the form from the model, which takes long
     * @throws IllegalStateException if there is no such model
     */
    public List<ByteBuffer> get(String model, Supplier<List<ByteBuffer>> make) {
        Path file = folder.resolve(model.substring(model.lastIndexOf('/') + 1) + ".compact");
        try {
            String fingerprint = fingerprint(model);
            Optional<List<ByteBuffer>> blocks = CompactFile.read(file, fingerprint);
            if (blocks.isPresent()) {
                return blocks.get();
            }
            List<ByteBuffer> made = make.get();
            Files.createDirectories(folder);
            CompactFile.write(file, fingerprint, made);
            return CompactFile.read(file, fingerprint).orElse(made);
        } catch (IOException e) {
            LOG.warn("Cannot keep {}, so every start takes seconds longer: {}", file, e.toString());
            return make.get();
        }
    }

    /** What changes when the model does: its size and time, without reading it. */
    private static String fingerprint(String model) throws IOException {
        URL url = CompactModels.class.getClassLoader().getResource(model);
        if (url == null) {
            throw new IllegalStateException("the model " + model + " is missing from the class path");
        }
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        try (var closed = connection.getInputStream()) {
            return FORMAT + " " + model + " " + connection.getContentLengthLong() + " " + connection.getLastModified()
                    + " " + closed.markSupported();
        }
    }
}
