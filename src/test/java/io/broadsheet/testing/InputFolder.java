package io.broadsheet.testing;

import io.broadsheet.reader.ArticleInputs;
import io.broadsheet.reader.ArticleReader;
import io.broadsheet.reader.ArticleSource;
import io.broadsheet.reader.Formats;
import io.broadsheet.reader.InputException;
import io.broadsheet.reader.InputLister;
import io.broadsheet.reader.ListedInput;
import io.broadsheet.reader.PassedOver;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.reader.registry.FormatRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A folder of inputs, which are read by the way that every run takes. */
public final class InputFolder {
    private final Path folder;
    private final int maxCharacters;

    /** A folder in which no article may have more code points. */
    public InputFolder(Path folder, int maxCharacters) {
        this.folder = folder;
        this.maxCharacters = maxCharacters;
    }

    /** Writes a file. */
    public Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.write(file, bytes);
    }

    /** Writes a file in UTF-8. */
    public Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What was listed.
     *
     * @param sources in the order of a run
     */
    public record Listing(List<ArticleSource> sources, List<PassedOver> passedOver) {
        /** The articles' ids. */
        public List<String> ids() {
            return sources.stream().map(ArticleSource::articleId).toList();
        }

        /** What each gives: its id with its text, or with the code and the words of its failure. */
        public List<String> results() {
            List<String> results = new ArrayList<>();
            for (ArticleSource source : sources) {
                try {
                    results.add(source.articleId() + ": " + source.read().text());
                } catch (UnreadableArticleException e) {
                    results.add(source.articleId() + ": " + e.code().text() + ": " + e.explanation());
                }
            }
            return results;
        }
    }

    /** Lists inputs with the usual formats. */
    public Listing list(Path... inputs) throws IOException, InputException {
        return list(FormatRegistry.ALL, inputs);
    }

    /** Lists inputs, and opens them in their order. */
    public Listing list(Formats formats, Path... inputs) throws IOException, InputException {
        InputLister lister = lister(formats, inputs);
        List<ListedInput> listed = new ArrayList<>();
        List<PassedOver> passedOver = new ArrayList<>();
        lister.check();
        lister.list(new ArticleInputs.Sink() {
            @Override
            public void add(ListedInput input) {
                listed.add(input);
            }

            @Override
            public void passOver(PassedOver file) {
                passedOver.add(file);
            }
        });
        List<ArticleSource> sources = listed.stream()
                .sorted(Comparator.comparingInt(ListedInput::argument).thenComparing(ListedInput::key))
                .map(lister::open)
                .toList();
        passedOver.sort(Comparator.comparing(PassedOver::file));
        return new Listing(sources, passedOver);
    }

    /** A lister of inputs. */
    public InputLister lister(Formats formats, Path... inputs) {
        return new InputLister(
                List.of(inputs).stream().map(Path::toString).toList(),
                InputStream.nullInputStream(),
                new ArticleReader(formats, maxCharacters),
                inner -> false);
    }
}
