package io.broadsheet.reader;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The articles of files, folders and standard input.
 *
 * <p>A folder gives its {@code .txt} and {@code .md} files, those of its subfolders too, sorted by path (by code point,
 * whatever the machine's locale); hidden files and folders and other formats are counted and passed over; links to
 * folders are not followed. A subfolder that cannot be opened is listed as an input, so that reading it says why. A file
 * that is named itself is read whatever its ending, unless that tells a format that needs its own reader.
 *
 * <p>An article's id is its path under its folder, without the last ending. Where several folders are given, the folder's
 * own name stands before it, and where several files of one name are, so do their folders'.
 *
 * <p>Folders are walked, never held in memory. Safe for use by several threads, but for standard input.
 */
public final class InputLister implements ArticleInputs {
    /** The input that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    /** Stands between a key and an address; no path has two of these in a row. */
    private static final String ADDRESS = "\u0000\u0000";

    private static final Set<String> TEXT_ENDINGS = Set.of("txt", "md");

    private final List<String> inputs;
    private final InputStream standardInput;
    private final PlainTextReader reader;
    private final Predicate<Path> passedOver;

    /**
     * A lister whose sources read by the given reader.
     *
     * @param inputs files, folders, or {@code -}
     * @param standardInput what {@code -} reads, at most once
     * @param passedOver which folders in a folder are not looked into, because runs write there
     */
    public InputLister(
            List<String> inputs, InputStream standardInput, PlainTextReader reader, Predicate<Path> passedOver) {
        this.inputs = List.copyOf(inputs);
        this.standardInput = standardInput;
        this.reader = reader;
        this.passedOver = passedOver;
    }

    /**
     * Looks whether every input exists and holds an article, before anything is written or loaded.
     *
     * @throws InputException if one does not exist, cannot be opened or holds no article
     */
    public void check() throws InputException, IOException {
        for (String input : inputs) {
            Optional<Path> path = path(input);
            if (path.isPresent() && Files.isDirectory(path.get())) {
                Walk walk = new Walk(path.get(), 0, "", listed -> {}, true);
                walk.start(input);
                walk.refuseIfEmpty(input);
            }
        }
    }

    @Override
    public long list(Sink sink) throws InputException, IOException {
        long skipped = 0;
        InputLabels labels = labels();
        for (int argument = 0; argument < inputs.size(); argument++) {
            String input = inputs.get(argument);
            Optional<Path> path = path(input);
            if (path.isEmpty()) {
                sink.add(new ListedInput(argument, "", StreamSource.ARTICLE_ID, StreamSource.FILE));
            } else if (Files.isDirectory(path.get())) {
                Walk walk = new Walk(path.get(), argument, labels.prefix(argument), sink, false);
                walk.start(input);
                walk.refuseIfEmpty(input);
                skipped += walk.skipped;
            } else {
                Path name = path.get().toAbsolutePath().normalize().getFileName();
                sink.add(new ListedInput(argument, "", labels.prefix(argument) + articleId(name), input));
            }
        }
        return skipped;
    }

    /** Whether a file is one of the inputs, or would be as soon as it is there. */
    public boolean holds(Path file) {
        Path real = real(file);
        return inputs.stream()
                .filter(input -> !input.equals(STANDARD_INPUT))
                .map(input -> real(Path.of(input)))
                .anyMatch(input -> real.equals(input)
                        || (real.startsWith(input) && Files.isDirectory(input) && TEXT_ENDINGS.contains(ending(file))));
    }

    /** Where a file is or will be, by whatever links it is named. */
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            Path whole = file.toAbsolutePath().normalize();
            return Optional.ofNullable(whole.getParent())
                    .filter(Files::exists)
                    .map(parent -> real(parent).resolve(whole.getFileName()))
                    .orElse(whole);
        }
    }

    private InputLabels labels() throws InputException {
        List<Optional<Path>> paths = new ArrayList<>();
        for (String input : inputs) {
            paths.add(path(input));
        }
        return InputLabels.of(paths);
    }

    @Override
    public ArticleSource open(ListedInput input) {
        return inputs.get(input.argument()).equals(STANDARD_INPUT)
                ? new StreamSource(standardInput, reader)
                : new FileSource(
                        input.articleId(),
                        input.file(),
                        path(input),
                        input.key().isEmpty(),
                        reader);
    }

    /** Where an input is. A name that is not valid in the machine's encoding is lost in a string, but not in an address. */
    private static Path path(ListedInput input) {
        int address = input.key().indexOf(ADDRESS);
        return address < 0
                ? Path.of(input.file())
                : Path.of(URI.create(input.key().substring(address + ADDRESS.length())));
    }

    /** The path of an input that exists; empty for standard input. */
    private static Optional<Path> path(String input) throws InputException {
        if (input.equals(STANDARD_INPUT)) {
            return Optional.empty();
        }
        try {
            Path path = Path.of(input);
            if (input.isEmpty() || !Files.exists(path)) {
                throw new InputException(
                        (input.isEmpty() ? "an empty name" : input) + ": no such file or folder; check the path");
            }
            return Optional.of(path);
        } catch (InvalidPathException e) {
            throw new InputException(input + ": is no name that the machine's locale can express (" + e.getReason()
                    + "); set LC_ALL=C.UTF-8, or name its folder");
        }
    }

    /** Whether a path comes back from its name: not if the name is no text in the machine's encoding. */
    private static boolean isExpressible(Path file) {
        try {
            return Path.of(file.toString()).equals(file);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The input's path under its folder, without its last ending, with {@code /} between its parts. */
    static String articleId(Path relative) {
        String id = joined(relative, "/");
        int nameBegin = id.lastIndexOf('/') + 1;
        int dot = id.lastIndexOf('.');
        return dot > nameBegin ? id.substring(0, dot) : id;
    }

    /** A file name's last ending in lower case, without the dot; empty when it has none. */
    static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    /** The cause of an exception in a few words. */
    static String reason(IOException e) {
        return e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    static String joined(Path path, String separator) {
        StringBuilder text = new StringBuilder();
        for (Path part : path) {
            text.append(text.isEmpty() ? "" : separator).append(part);
        }
        return text.toString();
    }

    /** Walks through a folder. */
    private final class Walk extends SimpleFileVisitor<Path> {
        private final Path name;
        private final int argument;
        private final String prefix;
        private final Sink sink;
        private final boolean onlyTheFirst;
        private Path root;
        private Optional<IOException> failure = Optional.empty();
        private long found;
        private long skipped;

        Walk(Path name, int argument, String prefix, Sink sink, boolean onlyTheFirst) {
            this.name = name;
            this.root = name;
            this.argument = argument;
            this.prefix = prefix;
            this.sink = sink;
            this.onlyTheFirst = onlyTheFirst;
        }

        /** Throws an {@link IOException} only if the sink does. */
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

        private InputException unopened(String input, IOException e) {
            return new InputException(input + ": cannot be opened (" + reason(e) + "); check its permissions");
        }

        void refuseIfEmpty(String input) throws InputException {
            if (found == 0) {
                throw new InputException(input + ": holds no .txt or .md file"
                        + (skipped > 0 ? "; " + skipped + " other or hidden files were passed over" : "")
                        + "; put articles there, or name another folder");
            }
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(root) || !(isHidden(folder) || passedOver.test(folder))
                    ? FileVisitResult.CONTINUE
                    : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (isHidden(file) || !TEXT_ENDINGS.contains(ending(file)) || Files.isDirectory(file)) {
                skipped++;
                return FileVisitResult.CONTINUE;
            }
            Path relative = root.relativize(file);
            return add(relative, articleId(relative));
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
            if (path.equals(root)) {
                failure = Optional.of(e);
                return FileVisitResult.TERMINATE;
            }
            // A file's id never ends in a slash, so that this one is in no article's way.
            Path relative = root.relativize(path);
            return add(relative, joined(relative, "/") + "/");
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
            Optional<IOException> broken = Optional.ofNullable(e);
            return broken.isPresent() ? visitFileFailed(folder, broken.get()) : FileVisitResult.CONTINUE;
        }

        private FileVisitResult add(Path relative, String articleId) throws IOException {
            found++;
            // NUL sorts first, so that a folder's files stay together.
            Path file = name.resolve(relative);
            sink.add(new ListedInput(
                    argument,
                    joined(relative, "\u0000") + (isExpressible(file) ? "" : ADDRESS + file.toUri()),
                    prefix + articleId,
                    file.toString()));
            return onlyTheFirst ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }
    }
}
