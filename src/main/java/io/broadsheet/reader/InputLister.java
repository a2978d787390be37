package io.broadsheet.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the articles of files, folders and standard input.
 *
 * <p>A folder gives its {@code .txt} and {@code .md} files, those of its subfolders too, sorted by path (by code point,
 * whatever the machine's locale); hidden files and folders and other formats are counted and passed over; links to
 * folders are not followed. A file that is named itself is read whatever its ending, unless that tells a format that
 * needs its own reader.
 */
public final class InputLister {
    /** The input that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final Set<String> TEXT_ENDINGS = Set.of("txt", "md");

    private final InputStream standardInput;
    private final PlainTextReader reader;
    private final Set<Path> passedOver;

    /**
     * A lister whose sources read by the given reader.
     *
     * @param standardInput what {@code -} reads, at most once
     * @param passedOver folders that are not looked into, because the run writes there
     */
    public InputLister(InputStream standardInput, PlainTextReader reader, List<Path> passedOver) {
        this.standardInput = standardInput;
        this.reader = reader;
        this.passedOver = passedOver.stream().map(InputLister::absolute).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Lists inputs.
     *
     * @throws InputException if one does not exist, cannot be opened or holds no article, or two articles would have
     *     the same id
     */
    public InputListing list(List<String> inputs) throws InputException {
        List<ArticleSource> sources = new ArrayList<>();
        List<String> unreadableFolders = new ArrayList<>();
        int skipped = 0;
        for (String input : inputs) {
            if (input.equals(STANDARD_INPUT)) {
                sources.add(new StreamSource(standardInput, reader));
                continue;
            }
            Path path = Path.of(input);
            if (input.isEmpty() || !Files.exists(path)) {
                throw new InputException(
                        (input.isEmpty() ? "an empty name" : input) + ": no such file or folder; check the path");
            }
            if (Files.isDirectory(path)) {
                Folder folder = folder(path, input);
                sources.addAll(folder.files.values());
                unreadableFolders.addAll(folder.unreadable);
                skipped += folder.skipped;
            } else {
                sources.add(new FileSource(
                        articleId(path.toAbsolutePath().normalize().getFileName()), input, path, reader));
            }
        }
        refuseEqualIds(sources);
        return new InputListing(sources, skipped, unreadableFolders);
    }

    private Folder folder(Path path, String input) throws InputException {
        Folder folder;
        try {
            // A walk does not follow its start if that is a link, so it starts where the link leads.
            folder = new Folder(path, Files.isSymbolicLink(path) ? path.toRealPath() : path);
            Files.walkFileTree(folder.root, folder);
        } catch (IOException e) {
            throw new InputException(input + ": cannot be opened (" + reason(e) + "); check its permissions");
        }
        if (folder.files.isEmpty()) {
            throw new InputException(input + ": holds no .txt or .md file"
                    + (folder.skipped > 0 ? "; " + folder.skipped + " other or hidden files were passed over" : "")
                    + "; put articles there, or name another folder");
        }
        return folder;
    }

    /** The input's path under its folder, without its last ending, with {@code /} between its parts. */
    static String articleId(Path relative) {
        StringBuilder id = new StringBuilder();
        for (Path part : relative) {
            id.append(id.isEmpty() ? "" : "/").append(part);
        }
        int nameBegin = id.lastIndexOf("/") + 1;
        int dot = id.lastIndexOf(".");
        return dot > nameBegin ? id.substring(0, dot) : id.toString();
    }

    /** A file name's last ending in lower case, without the dot; empty when it has none. */
    static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    /** The cause of an exception in a few words. */
    static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
    }

    private static void refuseEqualIds(List<ArticleSource> sources) throws InputException {
        Map<String, String> fileOfId = new HashMap<>();
        for (ArticleSource source : sources) {
            String other = fileOfId.putIfAbsent(source.articleId(), source.file());
            if (other != null) {
                throw new InputException(other + " and " + source.file() + " would both be article '"
                        + source.articleId() + "'; rename one, or analyse them in two runs");
            }
        }
    }

    /** Collects the articles of a folder. */
    private final class Folder extends SimpleFileVisitor<Path> {
        private final Path name;
        private final Path root;
        private final TreeMap<String, ArticleSource> files = new TreeMap<>(InputLister::compareCodePoints);
        private final List<String> unreadable = new ArrayList<>();
        private int skipped;

        Folder(Path name, Path root) {
            this.name = name;
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(root) || !(isHidden(folder) || passedOver.contains(absolute(folder)))
                    ? FileVisitResult.CONTINUE
                    : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && Files.isRegularFile(file) && TEXT_ENDINGS.contains(ending(file))) {
                Path relative = root.relativize(file);
                Path named = name.resolve(relative);
                files.put(pathKey(relative), new FileSource(articleId(relative), named.toString(), named, reader));
            } else {
                skipped++;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
            if (path.equals(root)) {
                throw e;
            }
            unreadable.add(name.resolve(root.relativize(path)) + " (" + reason(e) + ")");
            return FileVisitResult.CONTINUE;
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    /** Makes paths sort part by part, so that a folder's files stay together. */
    private static String pathKey(Path relative) {
        StringBuilder key = new StringBuilder();
        for (Path part : relative) {
            key.append(key.isEmpty() ? "" : "\u0000").append(part);
        }
        return key.toString();
    }

    private static int compareCodePoints(String a, String b) {
        int[] left = a.codePoints().toArray();
        int[] right = b.codePoints().toArray();
        return Arrays.compare(left, right);
    }
}
