package io.broadsheet.store;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Files that are written in place, where a link would lead elsewhere and a pipe would wait for a reader. */
public final class OrdinaryFile {
    private OrdinaryFile() {}

    /**
     * Looks whether a file is an ordinary one, or is still to be made.
     *
     * @throws StoreException if it is a link, a folder, a pipe or the like
     */
    public static void check(Path file) throws StoreException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new StoreException(file + ": is " + (Files.isSymbolicLink(file) ? "a link" : "no ordinary file")
                    + "; remove it, or name another folder with --out");
        }
    }
}
