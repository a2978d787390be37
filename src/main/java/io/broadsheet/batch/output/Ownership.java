package io.broadsheet.batch.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What in a folder is ours, and whether files of somebody else stand where we would write.
 *
 * @param written what the program wrote there
 */
record Ownership(Path folder, WrittenFiles written) {
    /** Whether the program wrote a file. */
    boolean contains(String name) {
        return written.contains(name);
    }

    /**
     * Looks whether files can be written.
     *
     * @throws ForeignFileException if somebody else's has the name of one of them
     */
    void refuseForeign(Collection<String> names) throws ForeignFileException {
        for (String name : names) {
            refuseForeign(name);
        }
    }

    /**
     * Looks whether a file can be written.
     *
     * @throws ForeignFileException if somebody else's has its name
     */
    void refuseForeign(String name) throws ForeignFileException {
        Optional<Path> path = InnerPath.of(folder, name);
        if (path.isPresent() && InnerPath.isTaken(path.get()) && !contains(name)) {
            throw new ForeignFileException(path.get());
        }
    }

    /**
     * Looks whether all files below a part of another folder can be moved to the same names in this one.
     *
     * @throws ForeignFileException if something of somebody else has one of them, or a link would lead out of the folder
     */
    void refuseForeignBelow(Path other, String part) throws IOException {
        if (!InnerPath.isTaken(folder.resolve(part))) {
            return;
        }
        Files.walkFileTree(other.resolve(part), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
                Path target = folder.resolve(other.relativize(dir));
                if (InnerPath.isFolder(target)) {
                    return FileVisitResult.CONTINUE;
                }
                refuseUnlessFreed(target);
                return FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                refuseUnlessFreed(folder.resolve(other.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Whether nothing is in the way, or what will be replaced or removed: a file of ours, or a folder of such files. */
    private void refuseUnlessFreed(Path target) throws IOException {
        if (!InnerPath.isTaken(target)) {
            return;
        }
        Files.walkFileTree(target, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                boolean ours = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && contains(name(file));
                if (!ours) {
                    throw new ForeignFileException(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** The first file below a part of the folder, by name, that is not ours. */
    Optional<Path> firstForeignBelow(String part) throws IOException {
        try (Stream<Path> paths = Files.walk(folder.resolve(part))) {
            return paths.filter(path -> !InnerPath.isFolder(path) && !contains(name(path)))
                    .sorted()
                    .findFirst();
        }
    }

    private String name(Path file) {
        StringBuilder name = new StringBuilder();
        for (Path part : folder.relativize(file)) {
            name.append(name.isEmpty() ? "" : "/").append(part);
        }
        return name.toString();
    }
}
