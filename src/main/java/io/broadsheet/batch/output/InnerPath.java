package io.broadsheet.batch.output;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Paths inside a folder, from names that a store or a list gives, which somebody else may have made. */
final class InnerPath {
    private InnerPath() {}

    /**
     * The path of a name in a folder.
     *
     * @param name its parts with {@code /} between them
     * @return empty if the name leads out of the folder, or can be none
     */
    static Optional<Path> of(Path folder, String name) {
        try {
            Path inner = Path.of(name);
            boolean goesAstray = inner.isAbsolute()
                    || Optional.ofNullable(inner.getRoot()).isPresent()
                    || inner.startsWith("..")
                    || inner.toString().isEmpty()
                    || !inner.normalize().equals(inner);
            return goesAstray ? Optional.empty() : Optional.of(folder.resolve(inner));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether something stands there, if only a link that leads nowhere. */
    static boolean isTaken(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether a folder stands there itself, rather than a link to one. */
    static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether all folders between a folder and a path inside it are folders themselves, so that the path stays inside. */
    static boolean isReal(Path folder, Path path) {
        Optional<Path> parent = Optional.ofNullable(path.getParent());
        while (parent.isPresent() && !parent.get().equals(folder)) {
            if (!isFolder(parent.get())) {
                return false;
            }
            parent = Optional.ofNullable(parent.get().getParent());
        }
        return true;
    }
}
