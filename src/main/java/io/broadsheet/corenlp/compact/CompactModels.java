package io.broadsheet.corenlp.compact;

import io.broadsheet.analysis.language.BrokenEngineException;
import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was made of the models on the class path, kept in files. Where none of the folders for them can be written, it is
 * made anew in memory at each start, which costs seconds. Safe for use by several threads, and by several processes on one
 * folder.
 */
public final class CompactModels {
    /** The system property that names the folder; the launcher sets it. */
    public static final String FOLDER = "broadsheet.compact";

    private static final Logger LOG = LoggerFactory.getLogger(CompactModels.class);

    /** Grows with every change of what a block holds, so that older files are made anew. */
    private static final int FORMAT = 3;

    private final List<Path> folders;
    private final Map<Path, FileState> inUse = new ConcurrentHashMap<>();

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
     * when an administrator installed the application. Neither is ever below the current folder: a user without a home has
     * no cache.
     */
    public static CompactModels inDefaultFolders() {
        Path cache = Path.of(System.getProperty("user.home", ""), ".cache", "broadsheet");
        return new CompactModels(Stream.of(Path.of(System.getProperty(FOLDER, "")), cache)
                .filter(Path::isAbsolute)
                .toList());
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
                Path file = folder.resolve(name);
                if (!Files.exists(file)) {
                    continue;
                }
                if (!TrustedOwner.isSafe(folder) || !TrustedOwner.isSafe(file)) {
                    LOG.warn("Not read, since another user could have written it: {}", file);
                    continue;
                }
                FileState state = FileState.of(file);
                Optional<List<ByteBuffer>> blocks = CompactFile.read(file, fingerprint);
                if (blocks.isPresent()) {
                    inUse.put(file, state);
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
                TrustedOwner.createFolder(folder);
                if (!TrustedOwner.isSafe(folder)) {
                    LOG.warn("Not written, since other users can write there: {}", folder);
                    continue;
                }
                CompactFile.write(folder.resolve(name), fingerprint, blocks);
                return;
            } catch (IOException e) {
                LOG.info("Cannot keep {} in {}: {}", name, folder, e.toString());
            }
        }
        LOG.warn("Cannot keep {} in any of {}, so every start takes seconds longer", name, folders);
    }

    /**
     * Looks whether the files in use are as they were: what is mapped into memory changes with them.
     *
     * @throws BrokenEngineException if one was changed
     */
    public void check() {
        inUse.forEach((file, state) -> {
            if (!state.isStill(file)) {
                throw new BrokenEngineException(
                        file + " was changed while it was in use; run the same command again, which makes it anew");
            }
        });
    }

    /**
     * What changes with a file's content.
     *
     * @param key tells the file from another under its name
     */
    private record FileState(Optional<Object> key, long size, FileTime changed) {
        static FileState of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileState(
                    Optional.ofNullable(attributes.fileKey()), attributes.size(), attributes.lastModifiedTime());
        }

        /** Whether the file is as it was. One that was removed or replaced, as by another process, lives on in memory. */
        boolean isStill(Path file) {
            try {
                FileState now = of(file);
                return !now.key.equals(key) || now.equals(this);
            } catch (IOException e) {
                return true;
            }
        }
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
