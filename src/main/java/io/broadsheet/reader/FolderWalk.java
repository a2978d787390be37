package io.broadsheet.reader;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.function.Predicate;

/** Walks through a folder and tells its files from those that are passed over. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private final Path name;
    private final Formats formats;
    private final Predicate<Path> passedOver;
    private final Finds finds;
    private Path root;
    private Optional<IOException> failure = Optional.empty();

    /** Takes what is found. */
    interface Finds {
        /**
         * A file that is read, or whose reading will say why it cannot be.
         *
         * @param relative its path in the folder
         * @param isFile false for a folder that cannot be opened
         * @return whether the walk goes on
         */
        boolean found(Path relative, boolean isFile) throws IOException;

        /**
         * A file that is not read.
         *
         * @param relative its path in the folder
         * @param reason why
         */
        void passedOver(Path relative, String reason) throws IOException;
    }

    /**
     * A walk.
     *
     * @param name the folder
     * @param passedOver which folders in it are not looked into, and which files are none of the user's
     */
    FolderWalk(Path name, Formats formats, Predicate<Path> passedOver, Finds finds) {
        this.name = name;
        this.root = name;
        this.formats = formats;
        this.passedOver = passedOver;
        this.finds = finds;
    }

    /**
     * Walks.
     *
     * @param input what the user called the folder
     * @throws InputException if it cannot be opened
     * @throws IOException only if the finds' taker does
     */
    void start(String input) throws InputException, IOException {
        try {
            // A walk does not follow its start if that is a link, so it starts where the link leads.
            root = Files.isSymbolicLink(name) ? name.toRealPath() : name;
        } catch (IOException e) {
            throw unopened(input, e);
        }
        Files.walkFileTree(root, this);
        if (failure.isPresent()) {
            throw unopened(input, failure.get());
        }
    }

    private static InputException unopened(String input, IOException e) {
        return new InputException(input + ": cannot be opened (" + InputLister.reason(e) + "); check its permissions");
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return folder.equals(root) || !(isHidden(folder) || passedOver.test(folder))
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Path relative = root.relativize(file);
        Optional<String> notRead = formats.notRead(InputLister.ending(file));
        if (passedOver.test(file)) {
            return FileVisitResult.CONTINUE;
        } else if (isHidden(file)) {
            finds.passedOver(relative, "is hidden");
        } else if (Files.isDirectory(file)) {
            finds.passedOver(relative, "is a link to a folder");
        } else if (notRead.isPresent()) {
            finds.passedOver(relative, notRead.get());
        } else {
            return found(relative, true);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
        if (path.equals(root)) {
            failure = Optional.of(e);
            return FileVisitResult.TERMINATE;
        }
        return found(root.relativize(path), false);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
        Optional<IOException> broken = Optional.ofNullable(e);
        return broken.isPresent() ? visitFileFailed(folder, broken.get()) : FileVisitResult.CONTINUE;
    }

    private FileVisitResult found(Path relative, boolean isFile) throws IOException {
        return finds.found(relative, isFile) ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }
}
