package io.broadsheet.corenlp.compact;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Who may have written what decides over our results: this user, the administrator, and whoever installed the program. On
 * systems without such owners everything passes.
 */
final class TrustedOwner {
    private static final String ADMINISTRATOR = "root";
    private static final String FOR_OWNER_TO_WRITE = "rwxr-xr-x";

    private TrustedOwner() {}

    /** Whether nobody else can have written a file, or into a folder. */
    static boolean isSafe(Path path) throws IOException {
        if (!hasOwners(path)) {
            return true;
        }
        PosixFileAttributes attributes = Files.readAttributes(path, PosixFileAttributes.class);
        Set<PosixFilePermission> permissions = attributes.permissions();
        return !permissions.contains(PosixFilePermission.GROUP_WRITE)
                && !permissions.contains(PosixFilePermission.OTHERS_WRITE)
                && isTrusted(attributes.owner().getName());
    }

    /** Makes a folder that only its owner can write. */
    static void createFolder(Path folder) throws IOException {
        FileAttribute<?> permissions =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(FOR_OWNER_TO_WRITE));
        if (hasOwners(folder)) {
            Files.createDirectories(folder, permissions);
        } else {
            Files.createDirectories(folder);
        }
    }

    /** Makes a file that only its owner can write, whatever the user's mask lets others do, and opens it for writing. */
    static FileChannel createFile(Path file) throws IOException {
        Set<OpenOption> options = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        return hasOwners(file)
                ? FileChannel.open(
                        file,
                        options,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")))
                : FileChannel.open(file, options);
    }

    private static boolean hasOwners(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static boolean isTrusted(String owner) throws IOException {
        return owner.equals(ADMINISTRATOR)
                || owner.equals(ProcessHandle.current().info().user().orElse(""))
                || owner.equals(Files.getOwner(program()).getName());
    }

    private static Path program() throws IOException {
        try {
            return Path.of(TrustedOwner.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException("the program cannot find its own jar", e);
        }
    }
}
