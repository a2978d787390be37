package io.broadsheet.batch.output;

import io.broadsheet.store.OrdinaryFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write into a folder of tables, which one run has at a time. The system takes it back when the process ends,
 * however it ends; the empty file that stands for it stays.
 */
public final class FolderLock implements Closeable {
    private static final String FILE = "lock";

    private static final int TRIES = 5;
    private static final long BETWEEN_TRIES_MILLIS = 200;

    /** The folders that this process has the right to: closing a file gives up all of a process's locks on it. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the right, making the folder if need be.
     *
     * @throws FolderInUseException if another run has it
     * @throws IOException if the folder cannot be written
     */
    public static FolderLock take(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path real = folder.toRealPath();
        if (!HELD.add(real)) {
            throw new FolderInUseException(folder);
        }
        boolean taken = false;
        try {
            FileChannel channel = FileChannel.open(
                    file(real), StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            taken = isLocked(channel);
            if (!taken) {
                channel.close();
                throw new FolderInUseException(folder);
            }
            return new FolderLock(real, channel);
        } finally {
            if (!taken) {
                HELD.remove(real);
            }
        }
    }

    /** Whether a run has the right now, as far as can be told: not where the file cannot be opened. */
    public static boolean isTaken(Path folder) throws IOException {
        Path file = folder.resolve(OutputFolder.HIDDEN).resolve(FILE);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !Files.isReadable(file)) {
            return false;
        } else if (HELD.contains(folder.toRealPath())) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return Optional.ofNullable(channel.tryLock(0, Long.MAX_VALUE, true)).isEmpty();
        }
    }

    /** The file that stands for the right: not a link that leads elsewhere, nor a pipe on which opening it would wait. */
    private static Path file(Path folder) throws IOException {
        Path file = OutputFolder.makeHidden(folder).resolve(FILE);
        OrdinaryFile.check(file);
        return file;
    }

    /** Whoever only asks whether there is a lock has one for a moment, so a refusal is not believed at once. */
    @SuppressWarnings("ThreadSleep")
    private static boolean isLocked(FileChannel channel) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            if (Optional.ofNullable(channel.tryLock()).isPresent()) {
                return true;
            }
            try {
                Thread.sleep(BETWEEN_TRIES_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(folder);
    }

    /** Another run writes into the folder. */
    public static final class FolderInUseException extends IOException {
        private static final long serialVersionUID = 1;

        FolderInUseException(Path folder) {
            super(folder + ": another run is writing there; wait for it (broadsheet status " + folder
                    + "), or name another folder with --out");
        }
    }
}
