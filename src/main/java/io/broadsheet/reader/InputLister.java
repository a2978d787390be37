package io.broadsheet.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The articles of files, folders and standard input.
 *
 * <p>A folder gives its files of the formats that are read, those of its subfolders too, sorted by path (by code point,
 * whatever the machine's locale); hidden files and folders and files of other kinds are told and passed over; links to
 * folders are not followed. A subfolder that cannot be opened is listed as an input, so that reading it says why. A file
 * that is named itself is read whatever its ending, unless that tells a format that nobody reads.
 *
 * <p>An article's id is its path under its folder, without the last ending. Where several folders are given, the folder's
 * own name stands before it, and where several files of one name are, so do their folders'. An article of a corpus has its own
 * id ({@link RecordId}); without one it is called like a file in a folder: {@code press/17} is line 17 of {@code press.jsonl}.
 *
 * <p>Folders are walked and corpora are read through, neither is held in memory. Safe for use by several threads, but for
 * standard input.
 */
public final class InputLister implements ArticleInputs {
    /** The input that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private final List<String> inputs;
    private final InputStream standardInput;
    private final ArticleReader reader;
    private final Predicate<Path> passedOver;
    private final Optional<Path> beside;
    private final PartSources parts;

    /**
     * A lister whose sources read by the given reader.
     *
     * @param inputs files, folders, or {@code -}
     * @param standardInput what {@code -} reads, at most once
     * @param passedOver which folders in a folder are not looked into, because runs write there, and which files they wrote
     */
    public InputLister(
            List<String> inputs, InputStream standardInput, ArticleReader reader, Predicate<Path> passedOver) {
        this(inputs, standardInput, reader, passedOver, Optional.empty());
    }

    private InputLister(
            List<String> inputs,
            InputStream standardInput,
            ArticleReader reader,
            Predicate<Path> passedOver,
            Optional<Path> beside) {
        this.inputs = List.copyOf(inputs);
        this.standardInput = standardInput;
        this.reader = reader;
        this.passedOver = passedOver;
        this.beside = beside;
        this.parts = new PartSources(reader);
    }

    /** The same, but for a file that is no article where it lies in a folder, since it is read beside the articles. */
    public InputLister without(Optional<Path> file) {
        return new InputLister(inputs, standardInput, reader, passedOver, file);
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
                new Folder(path.get(), 0, "", listed -> {}, true).walk(input);
            }
        }
    }

    @Override
    public void list(Sink sink) throws InputException, IOException {
        InputLabels labels = labels();
        for (int argument = 0; argument < inputs.size(); argument++) {
            String input = inputs.get(argument);
            Optional<Path> path = path(input);
            if (path.isEmpty()) {
                sink.add(new ListedInput(argument, "", StreamSource.ARTICLE_ID, StreamSource.FILE));
            } else if (Files.isDirectory(path.get())) {
                Folder folder = new Folder(path.get(), argument, labels.prefix(argument), sink, false);
                folder.walk(input);
            } else {
                Path name = path.get().toAbsolutePath().normalize().getFileName();
                String articleId = labels.prefix(argument) + articleId(name);
                new FileListing(argument, reader, sink).list(file(InputKey.NAMED, articleId, input, path.get()));
            }
        }
    }

    private static FoundFile file(InputKey key, String articleId, String file, Path path) {
        return new FoundFile(key, articleId, file, path.toString(), key.isNamed(), 0, new StoredFile(path));
    }

    /** Whether a file is one of the inputs, or would be as soon as it is there. */
    public boolean holds(Path file) {
        Path real = real(file);
        return inputs.stream()
                .filter(input -> !input.equals(STANDARD_INPUT))
                .map(input -> real(Path.of(input)))
                .anyMatch(input -> real.equals(input)
                        || (real.startsWith(input)
                                && Files.isDirectory(input)
                                && reader.formats().reads(ending(file))));
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

    private boolean isBeside(Path file) {
        return beside.isPresent()
                && file.endsWith(beside.get().getFileName())
                && real(file).equals(real(beside.get()));
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
        String named = inputs.get(input.argument());
        if (named.equals(STANDARD_INPUT)) {
            return new StreamSource(standardInput, reader);
        }
        InputKey key = InputKey.parse(input.key());
        Path path = key.path(Path.of(named));
        return key.parts().isEmpty()
                ? new FileSource(input.articleId(), input.file(), path, key.isNamed(), reader)
                : parts.open(input, path, key);
    }

    /**
     * The name of the format that an input would be read as; empty where that shows only when it is read.
     *
     * @throws UnreadableArticleException if it would not be read
     */
    public String format(ListedInput input) throws UnreadableArticleException {
        String named = inputs.get(input.argument());
        InputKey key = InputKey.parse(input.key());
        if (named.equals(STANDARD_INPUT)) {
            return "";
        }
        Path path = key.path(Path.of(named));
        return key.parts().isEmpty()
                ? new FileSource(input.articleId(), input.file(), path, key.isNamed(), reader).format()
                : parts.format(input, path, key);
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

    /** The input's path under its folder, without its last ending, with {@code /} between its parts. */
    static String articleId(Path relative) {
        return withoutEnding(joined(relative, "/"));
    }

    /** A name without its last ending. */
    static String withoutEnding(String id) {
        int nameBegin = id.lastIndexOf('/') + 1;
        int dot = id.lastIndexOf('.');
        return dot > nameBegin ? id.substring(0, dot) : id;
    }

    /** A file name's last ending in lower case, without the dot; empty when it has none. */
    static String ending(Path file) {
        return Format.ending(String.valueOf(file.getFileName()));
    }

    /** The cause of an exception in a few words. */
    static String reason(IOException e) {
        return e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
    }

    static String joined(Path path, String separator) {
        StringBuilder text = new StringBuilder();
        for (Path part : path) {
            text.append(text.isEmpty() ? "" : separator).append(part);
        }
        return text.toString();
    }

    /** A folder that the user named. */
    private final class Folder implements FolderWalk.Finds {
        private final Path name;
        private final int argument;
        private final String prefix;
        private final Sink sink;
        private final boolean onlyTheFirst;
        private final FileListing listing;
        private long found;
        private long passedOver;

        Folder(Path name, int argument, String prefix, Sink sink, boolean onlyTheFirst) {
            this.name = name;
            this.argument = argument;
            this.prefix = prefix;
            this.sink = sink;
            this.onlyTheFirst = onlyTheFirst;
            this.listing = new FileListing(argument, reader, sink);
        }

        void walk(String input) throws InputException, IOException {
            new FolderWalk(name, reader.formats(), InputLister.this.passedOver, this).start(input);
            if (found == 0) {
                throw new InputException(
                        input + ": holds no " + reader.formats().usualEndings("or") + " file"
                                + (passedOver > 0 ? "; " + passedOver + " other or hidden files were passed over" : "")
                                + "; put articles there, or name another folder");
            }
        }

        @Override
        public boolean found(Path relative, boolean isFile) throws IOException {
            Path path = name.resolve(relative);
            if (isBeside(path)) {
                passedOver(relative, "holds the metadata of the others");
                return true;
            }
            InputKey key = InputKey.of(relative, path);
            if (isFile) {
                FoundFile file = file(key, prefix + articleId(relative), path.toString(), path);
                Optional<String> reason = onlyTheFirst ? listing.passedOver(file) : listing.list(file);
                if (reason.isPresent()) {
                    passedOver(relative, reason.get());
                    return true;
                }
            } else if (!onlyTheFirst) {
                // A file's id never ends in a slash, so that this one is in no article's way.
                String articleId = prefix + joined(relative, "/") + "/";
                sink.add(new ListedInput(argument, key.toString(), articleId, path.toString()));
            }
            found++;
            return !onlyTheFirst;
        }

        @Override
        public void passedOver(Path relative, String reason) throws IOException {
            passedOver++;
            sink.passOver(new PassedOver(name.resolve(relative).toString(), reason));
        }
    }
}
