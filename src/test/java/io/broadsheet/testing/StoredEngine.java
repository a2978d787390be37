package io.broadsheet.testing;

import io.broadsheet.analysis.language.LanguageEngine;
import io.broadsheet.analysis.language.NameLists;
import io.broadsheet.analysis.language.ParsedText;
import io.broadsheet.analysis.language.Passage;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Deadline;
import io.broadsheet.model.ModelFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/**
 * A language engine that has read its texts before: it hands out what the real engine said of them, as the files in
 * {@code src/test/resources/parses} keep it, so that a fast test sees real parses without loading a model.
 *
 * <p>A text that it does not know fails, and is noted for the command that makes the missing parses. Immutable but for
 * these notes, so safe for use by several threads.
 */
public final class StoredEngine implements LanguageEngine {
    /** How to make the parses that tests asked for in vain, and all the others anew. */
    public static final String COMMAND =
            "scripts/test -Dparses.update=true -Dit.test=StoredParsesIT -Dmaven.test.failure.ignore=true";

    private static final Path FOLDER = Path.of("src/test/resources/parses");
    private static final Path WANTED = Path.of("target/wanted-parses");
    private static final String ENDING = ".conllu";
    private static final int LONGEST_NAME = 48;

    private final Map<ArticleText, StoredParse> parses = new HashMap<>();

    /** An engine that knows all texts with a stored parse. */
    public StoredEngine() {
        stored().values().forEach(parse -> parses.put(parse.text(), parse));
    }

    @Override
    public ParsedText parse(
            ArticleText text, List<Passage> passages, String published, Deadline deadline, Executor helpers) {
        Optional<StoredParse> stored = Optional.ofNullable(parses.get(text));
        if (stored.isEmpty()) {
            want(text);
            throw new IllegalStateException(
                    "no parse is stored of the text '" + firstLine(text) + " …'; make it with " + COMMAND);
        } else if (!stored.get().passages().equals(passages)
                || !stored.get().published().equals(published)) {
            throw new IllegalStateException("the parse that is stored of the text '" + firstLine(text)
                    + " …' has other passages or another day than are asked for now; make it anew with " + COMMAND);
        }
        return stored.get().parsed();
    }

    @Override
    public NameLists nameLists() {
        return StoredLists.of(parses.values().stream().map(StoredParse::lists).toList());
    }

    @Override
    public List<ModelFile> models() {
        return List.of();
    }

    /** All stored parses, by file. */
    public static Map<Path, String> files() {
        Map<Path, String> contents = new HashMap<>();
        for (Path file : list(FOLDER)) {
            contents.put(file, content(file));
        }
        return contents;
    }

    /** All stored parses, in the order of their files. */
    public static List<StoredParse> parses() {
        return list(FOLDER).stream()
                .map(file -> StoredParse.read(content(file)))
                .toList();
    }

    private static Map<Path, StoredParse> stored() {
        Map<Path, StoredParse> parses = new HashMap<>();
        files().forEach((file, content) -> parses.put(file, StoredParse.read(content)));
        return parses;
    }

    /** The texts that have a parse or were asked for in vain since the last {@link #store}, by the file for it. */
    public static Map<Path, ArticleText> texts() {
        Map<Path, ArticleText> texts = new HashMap<>();
        stored().forEach((file, parse) -> texts.put(file, parse.text()));
        for (Path note : list(WANTED)) {
            ArticleText text = ArticleText.of(content(note));
            if (!texts.containsValue(text)) {
                texts.put(freeFile(text, texts), text);
            }
        }
        return texts;
    }

    /** Writes a parse, and forgets that it was asked for in vain. */
    public static void store(Path file, StoredParse parse) throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(file, parse.write());
        Files.deleteIfExists(note(parse.text()));
    }

    private static void want(ArticleText text) {
        try {
            Files.createDirectories(WANTED);
            Files.writeString(note(text), text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path note(ArticleText text) {
        return WANTED.resolve(slug(text) + "-" + Integer.toHexString(text.hashCode()) + ".txt");
    }

    private static Path freeFile(ArticleText text, Map<Path, ArticleText> taken) {
        Path file = FOLDER.resolve(slug(text) + ENDING);
        for (int i = 2; taken.containsKey(file); i++) {
            file = FOLDER.resolve(slug(text) + "-" + i + ENDING);
        }
        return file;
    }

    private static String firstLine(ArticleText text) {
        return text.toString().lines().findFirst().orElse("");
    }

    private static String slug(ArticleText text) {
        String words = firstLine(text).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return words.substring(0, Math.min(LONGEST_NAME, words.length()));
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
