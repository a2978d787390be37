package io.broadsheet.corenlp.compact;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was made of the models on the class path, kept in files. Where none of the folders for them can be written, it is
 * made anew in memory at each start, which costs seconds. Immutable, so safe for use by several threads, and by several
 * processes on one folder.
 */
public final class CompactModels {
    /** The system property that names the folder; the launcher sets it. */
    public static final String FOLDER = "broadsheet.compact";

    private static final Logger LOG = LoggerFactory.getLogger(CompactModels.class);

    /** Grows with every change of what a block holds, so that older files are made anew. */
    private static final int FORMAT = 2;

    private final List<Path> folders;

    /**
     * Models in folders.
     *
     * @param folders where a file may be; it is written into the first that can be written
     */
    public CompactModels(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /**
     * In the folder of the system property {@value #FOLDER}, and in the user's cache where that cannot be written, as
     * when an administrator installed the application.
     */
    public static CompactModels inDefaultFolders() {
        List<Path> folders = new ArrayList<>();
        String named = System.getProperty(FOLDER, "");
        if (!named.isEmpty()) {
            folders.add(Path.of(named));
        }
        folders.add(Path.of(System.getProperty("user.home"), ".cache", "broadsheet"));
        return new CompactModels(folders);
    }

    /**
     * A form of a model.
     *
     * @param model its name on the class path
     * @param form the ending of the name of the form's file
     * @param make makes the form from the model, which takes long
     * @throws IllegalStateException if there is no such model
     */
    public List<ByteBuffer> get(String model, String form, Supplier<List<ByteBuffer>> make) {
        String name = model.substring(model.lastIndexOf('/') + 1) + "." + form;
        String fingerprint = fingerprint(model);
        return read(name, fingerprint).orElseGet(() -> {
            List<ByteBuffer> made = make.get();
            write(name, fingerprint, made);
            // What is mapped into memory is shared by processes and never collected.
            return read(name, fingerprint).orElse(made);
        });
    }

    private Optional<List<ByteBuffer>> read(String name, String fingerprint) {
        for (Path folder : folders) {
            try {
                Optional<List<ByteBuffer>> blocks = CompactFile.read(folder.resolve(name), fingerprint);
                if (blocks.isPresent()) {
                    return blocks;
                }
            } catch (IOException e) {
                LOG.warn("Cannot read {}: {}", folder.resolve(name), e.toString());
            }
        }
        return Optional.empty();
    }

    private void write(String name, String fingerprint, List<ByteBuffer> blocks) {
        for (Path folder : folders) {
            try {
                Files.createDirectories(folder);
                CompactFile.write(folder.resolve(name), fingerprint, blocks);
                return;
            } catch (IOException e) {
                LOG.info("Cannot keep {} in {}: {}", name, folder, e.toString());
            }
        }
        LOG.warn("Cannot keep {} in any of {}, so every start takes seconds longer", name, folders);
    }

    /** What changes when the model does: its size and time, without reading it. */
    private static String fingerprint(String model) {
        URL url = ModelResource.url(model);
        try {
            URLConnection connection = url.openConnection();
            connection.setUseCaches(false);
            connection.getInputStream().close();
            return FORMAT + " " + model + " " + connection.getContentLengthLong() + " " + connection.getLastModified();
        } catch (IOException e) {
            throw new IllegalStateException("the model " + model + " cannot be opened: " + e, e);
        }
    }
}
