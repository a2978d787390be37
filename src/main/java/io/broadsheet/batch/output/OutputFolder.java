package io.broadsheet.batch.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.report.Report;
import io.broadsheet.store.OrdinaryFile;
import io.broadsheet.table.Tables;
import io.broadsheet.table.csv.CsvFormat;
import io.broadsheet.table.registry.TableFormats;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder that a run fills. Everything is written into a hidden folder inside it and moved to its final name when the
 * run is complete, so that nothing half-written ever carries a final name.
 *
 * <p>A list in the hidden folder names what the program wrote. Only that is ever replaced or removed; where a file of
 * somebody else stands in the way, nothing is written. Whatever a store or the list says, nothing leaves the folder, not
 * even through a link.
 */
public final class OutputFolder implements Closeable {
    /** The manifest's name. */
    public static final String MANIFEST = "run.json";

    /** The log's name. */
    public static final String LOG = "run.log";

    /** The program's name, as its manifest has it. */
    public static final String PROGRAM = "broadsheet";

    /** The hidden folder. */
    static final String HIDDEN = ".broadsheet";

    private static final String TEXT = "text";
    /** The folders with as many files as there are articles. */
    private static final List<String> TREES = List.of(TEXT, Report.FOLDER);

    /** What stands in a folder when all formats were asked for. */
    private static final Set<String> OF_RUNS = Stream.concat(
                    TREES.stream(),
                    Stream.concat(Stream.of(CsvFormat.DEFAULT), TableFormats.ON_REQUEST.stream())
                            .flatMap(format -> format.files(Tables.possible()).stream())
                            .map(file -> file.replaceFirst("/.*", "")))
            .collect(Collectors.toUnmodifiableSet());

    private static final String PARTIAL = "partial";
    private static final String LIST = "written.jsonl";

    private final Path folder;
    private final Path partial;
    private final Writer list;

    private OutputFolder(Path folder, Writer list) {
        this.folder = folder;
        this.partial = partial(folder);
        this.list = list;
    }

    /**
     * Opens the folder for those who have the right to write there.
     *
     * @param files what will be written, without the texts
     * @throws ForeignFileException if a file of somebody else stands where one of them would
     */
    public static OutputFolder open(Path folder, Collection<String> files) throws IOException {
        claim(folder, files);
        return open(folder, LOG::equals);
    }

    /** Opens the folder for a new report beside what is there. */
    public static OutputFolder openForReport(Path folder) throws IOException {
        claim(folder, List.of(Report.FIRST_PAGE));
        return open(folder, name -> !name.startsWith(Report.FOLDER + "/"));
    }

    /**
     * Opens the folder.
     *
     * @param stays which of the files of the last run stay
     */
    private static OutputFolder open(Path folder, Predicate<String> stays) throws IOException {
        Path partial = partial(folder);
        deleteTree(partial);
        Files.createDirectories(partial.resolve(TEXT));
        Writer list = Files.newBufferedWriter(partial.resolve(LIST), StandardCharsets.UTF_8);
        WrittenFiles.each(list(folder), name -> {
            if (stays.test(name)) {
                list.write(WrittenFiles.line(name));
            }
        });
        return new OutputFolder(folder, list);
    }

    /**
     * Makes sure that the program may write into a folder.
     *
     * @param files what will be written, without the texts
     * @throws ForeignFileException if a file of somebody else stands where one of them would
     * @throws IOException if the folder cannot be written
     */
    public static void claim(Path folder, Collection<String> files) throws IOException {
        makeHidden(folder);
        if (!Files.exists(list(folder))) {
            Adoption.of(folder, list(folder));
        }
        ownership(folder).refuseForeign(files);
        refuseForeignFolders(folder, files);
        for (String tree : TREES) {
            if (InnerPath.isTaken(folder.resolve(tree)) && !InnerPath.isFolder(folder.resolve(tree))) {
                throw new ForeignFileException(folder.resolve(tree));
            }
        }
    }

    /** A link in place of a folder for files would lead out of ours. */
    private static void refuseForeignFolders(Path folder, Collection<String> files) throws ForeignFileException {
        for (String file : files) {
            Path parent = Optional.ofNullable(folder.resolve(file).getParent()).orElse(folder);
            if (!parent.equals(folder) && InnerPath.isTaken(parent) && !InnerPath.isFolder(parent)) {
                throw new ForeignFileException(parent);
            }
        }
    }

    /**
     * The log's file in a claimed folder, which is written while the run goes on.
     *
     * @throws ForeignFileException if it is somebody else's
     * @throws IOException if it is no ordinary file
     */
    public static Path log(Path folder) throws IOException {
        Path log = folder.resolve(LOG);
        Ownership ours = ownership(folder);
        ours.refuseForeign(LOG);
        OrdinaryFile.check(log);
        if (!ours.contains(LOG)) {
            Path longer = folder.resolve(HIDDEN).resolve("longer.jsonl");
            WrittenFiles.write(longer, taker -> {
                WrittenFiles.each(list(folder), taker);
                taker.take(LOG);
            });
            move(longer, list(folder));
        }
        return log;
    }

    /**
     * A file among the texts of a folder that no run wrote.
     *
     * @return empty if there is none
     */
    public static Optional<Path> foreignText(Path folder) throws IOException {
        return InnerPath.isFolder(folder.resolve(TEXT)) ? ownership(folder).firstForeignBelow(TEXT) : Optional.empty();
    }

    /**
     * Looks whether the texts of articles would replace files of somebody else.
     *
     * @param articleIds may be too many to be held
     * @throws ForeignFileException if one would
     */
    public static void refuseForeignTexts(Path folder, Names articleIds) throws IOException {
        if (InnerPath.isTaken(folder.resolve(TEXT))) {
            Ownership ours = ownership(folder);
            articleIds.each(articleId -> ours.refuseForeign(textName(articleId)));
        }
    }

    private static Ownership ownership(Path folder) throws IOException {
        return new Ownership(folder, WrittenFiles.read(list(folder)));
    }

    /** Whether runs wrote a file, or everything in a folder: those in a folder of tables that are called as runs call theirs. */
    public static boolean isWrittenByRuns(Path path) {
        return OF_RUNS.contains(String.valueOf(path.getFileName())) && InnerPath.isFolder(path.resolveSibling(HIDDEN));
    }

    /** The hidden folder, which is made if need be, and is not a link that leads elsewhere. */
    static Path makeHidden(Path folder) throws IOException {
        Path hidden = folder.resolve(HIDDEN);
        if (InnerPath.isTaken(hidden) && !InnerPath.isFolder(hidden)) {
            throw new ForeignFileException(hidden);
        }
        return Files.createDirectories(hidden);
    }

    private static Path list(Path folder) {
        return folder.resolve(HIDDEN).resolve(LIST);
    }

    private static Path partial(Path folder) {
        return folder.resolve(HIDDEN).resolve(PARTIAL);
    }

    /** The name of an article's text in a folder. */
    static String textName(String articleId) {
        return TEXT + "/" + articleId + ".txt";
    }

    /** Where a file is written until the run is complete; its folder is there. */
    public Path partial(String name) throws IOException {
        Path file = partial.resolve(name);
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(partial));
        return file;
    }

    /**
     * Writes an article's text, byte for byte what the offsets count.
     *
     * @return false if there can be no such file: its name leads out of the folder, is too long, or another text is in its
     *     way
     * @throws IOException if the folder cannot be written
     */
    public boolean writeText(String articleId, String text) throws IOException {
        Path texts = partial.resolve(TEXT);
        Optional<Path> file = InnerPath.of(texts, articleId + ".txt");
        if (file.isEmpty()) {
            return false;
        }
        try {
            Files.createDirectories(Optional.ofNullable(file.get().getParent()).orElse(texts));
            Files.writeString(file.get(), text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            // Of what was cut off nothing stays. If another file can be written there, then it is the name.
            if (Files.isRegularFile(file.get())) {
                Files.delete(file.get());
            }
            Path probe = partial.resolve("probe");
            Files.writeString(probe, text, StandardCharsets.UTF_8);
            Files.delete(probe);
            return false;
        }
        list.write(WrittenFiles.line(textName(articleId)));
        return true;
    }

    /**
     * Writes a page of the report, or another of its files.
     *
     * @param name its name in the report's folder, with {@code /} between its parts
     */
    public void writeReport(String name, String text) throws IOException {
        String file = Report.FOLDER + "/" + name;
        Files.writeString(partial(file), text, StandardCharsets.UTF_8);
        list.write(WrittenFiles.line(file));
    }

    /**
     * Moves all files to their final names, the manifest last. When that is cut off, whole files stand there, of this run and
     * of the last one, and a list that names them all, for the next run to replace.
     *
     * @param files the files of this run, without the texts and the report; without the manifest, the last one stays
     * @throws ForeignFileException if a file of somebody else stands in the way now; then nothing was moved
     */
    public void complete(List<String> files) throws IOException {
        for (String file : files) {
            force(partial.resolve(file));
            list.write(WrittenFiles.line(file));
        }
        list.close();
        Path newList = partial.resolve(LIST);
        force(newList);
        Path oldList = list(folder);
        Ownership ours = ownership(folder);
        ours.refuseForeign(files);
        refuseForeignFolders(folder, files);
        List<String> trees = TREES.stream()
                .filter(tree -> InnerPath.isTaken(partial.resolve(tree)))
                .toList();
        for (String tree : trees) {
            ours.refuseForeignBelow(partial, tree);
        }

        Path interim = partial.resolve("interim.jsonl");
        WrittenFiles.write(interim, taker -> {
            WrittenFiles.each(oldList, taker);
            WrittenFiles.each(newList, taker);
        });
        force(interim);
        move(interim, oldList);
        if (files.contains(MANIFEST)) {
            moveInterimManifest();
        }
        removeOld(oldList, WrittenFiles.read(newList));
        for (String tree : trees) {
            moveTree(tree);
        }
        for (String file : files) {
            if (!file.equals(MANIFEST)) {
                Path target = folder.resolve(file);
                Files.createDirectories(Optional.ofNullable(target.getParent()).orElse(folder));
                move(partial.resolve(file), target);
            }
        }
        if (files.contains(MANIFEST)) {
            move(partial.resolve(MANIFEST), folder.resolve(MANIFEST));
        }
        move(newList, oldList);
    }

    private void moveInterimManifest() throws IOException {
        Path file = partial.resolve("interim.json");
        String manifest = new ObjectMapper()
                .createObjectNode()
                .put("program", PROGRAM)
                .put("incomplete", true)
                .toString();
        Files.writeString(file, manifest + "\n", StandardCharsets.UTF_8);
        move(file, folder.resolve(MANIFEST));
    }

    private void removeOld(Path oldList, WrittenFiles now) throws IOException {
        WrittenFiles.each(oldList, name -> {
            Optional<Path> file = now.contains(name) ? Optional.empty() : InnerPath.of(folder, name);
            if (file.isPresent()
                    && InnerPath.isReal(folder, file.get())
                    && Files.isRegularFile(file.get(), LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(file.get());
                removeEmptyFolders(file.get());
            }
        });
    }

    private void removeEmptyFolders(Path file) throws IOException {
        Optional<Path> parent = Optional.ofNullable(file.getParent());
        while (parent.isPresent() && !parent.get().equals(folder)) {
            try {
                Files.delete(parent.get());
            } catch (DirectoryNotEmptyException e) {
                return;
            }
            parent = Optional.ofNullable(parent.get().getParent());
        }
    }

    private void moveTree(String tree) throws IOException {
        Path from = partial.resolve(tree);
        Path to = folder.resolve(tree);
        if (!InnerPath.isTaken(to)) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(dir)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path target = to.resolve(from.relativize(file));
                if (InnerPath.isFolder(target)) {
                    // Empty by now: what was in it was ours.
                    deleteTree(target);
                }
                move(file, target);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Sees to it that a file is on the disk before it gets its final name. */
    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Removes what was not completed. */
    @Override
    public void close() throws IOException {
        try {
            list.close();
        } finally {
            // Above all when the disk is full.
            deleteTree(partial);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void deleteTree(Path root) throws IOException {
        if (!InnerPath.isTaken(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
                FileVisitResult result = super.postVisitDirectory(dir, e);
                Files.delete(dir);
                return result;
            }
        });
    }
}
