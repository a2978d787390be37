package io.broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.registry.FormatRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputListerTest {
    private static final String USUAL = FormatRegistry.ALL.usualEndings("or");

    @Test
    void sortsAFolderByPathWhateverTheOrderOfCreation(@TempDir Path folder) throws Exception {
        List<String> files = List.of("b.txt", "a/z.txt", "B.md", "a.txt", "a/b/c.txt", "a-b.txt");
        for (String file : files) {
            write(folder.resolve("one"), file);
        }
        for (int i = files.size() - 1; i >= 0; i--) {
            write(folder.resolve("two"), files.get(i));
        }

        assertThat(ids(list(folder.resolve("one"))))
                .containsExactly("B", "a/b/c", "a/z", "a-b", "a", "b")
                .isEqualTo(ids(list(folder.resolve("two"))));
    }

    @Test
    void tellsOfHiddenFilesAndOtherEndingsAndPassesThemOver(@TempDir Path folder) throws Exception {
        for (String file : List.of("story.txt", "notes.MD", ".hidden.txt", "photo.jpg", "README", "archive.warc")) {
            write(folder, file);
        }

        Listing listing = list(folder);

        assertThat(ids(listing)).containsExactly("notes", "story");
        assertThat(listing.passedOver())
                .containsExactly(
                        new PassedOver(folder.resolve(".hidden.txt").toString(), "is hidden"),
                        new PassedOver(folder.resolve("README").toString(), "has no ending that tells its format"),
                        new PassedOver(folder.resolve("archive.warc").toString(), ".warc files are not read"),
                        new PassedOver(folder.resolve("photo.jpg").toString(), ".jpg files are not read"));
    }

    @Test
    void doesNotLookIntoHiddenFolders(@TempDir Path folder) throws Exception {
        write(folder, "story.txt");
        write(folder, ".cache/old.txt");

        assertThat(ids(list(folder))).containsExactly("story");
    }

    @Test
    void takesOnlyTheLastEndingOffAnId(@TempDir Path folder) throws Exception {
        write(folder, "a.b.txt");
        write(folder, "v1.2/c.md");

        assertThat(ids(list(folder))).containsExactly("a.b", "v1.2/c");
    }

    @Test
    void takesAFileThatIsNamedAloneByItsNameWhateverItsEnding(@TempDir Path folder) throws Exception {
        Path file = write(folder, "deep/story.news");
        Path bare = write(folder, "deep/LETTER");

        Listing listing = list(file, bare);

        assertThat(ids(listing)).containsExactly("story", "LETTER");
        assertThat(listing.sources().get(0).file()).isEqualTo(file.toString());
        assertThat(listing.sources().get(0).read().text()).hasToString("Some words.");
    }

    @Test
    void readsStandardInputForADash() throws Exception {
        Listing listing = list("A piped story.", List.of("-"));

        assertThat(ids(listing)).containsExactly("stdin");
        assertThat(listing.sources().get(0).file()).isEqualTo("standard input");
        assertThat(listing.sources().get(0).read().text()).hasToString("A piped story.");
    }

    @Test
    void keepsTheOrderOfSeveralInputs(@TempDir Path folder) throws Exception {
        Path z = write(folder, "z.txt");
        Path a = write(folder, "press/a.txt");

        Listing listing = list("Piped.", List.of(z.toString(), "-", String.valueOf(a.getParent())));

        assertThat(ids(listing)).containsExactly("z", "stdin", "a");
    }

    @Test
    void refusesAPathThatDoesNotExist(@TempDir Path folder) {
        Path missing = folder.resolve("nowhere.txt");

        assertRefused(missing + ": no such file or folder; check the path", missing);
    }

    @Test
    void refusesAnEmptyFolder(@TempDir Path folder) {
        assertRefused(folder + ": holds no " + USUAL + " file; put articles there, or name another folder", folder);
    }

    @Test
    void saysWhatItPassedOverInAFolderWithoutArticles(@TempDir Path folder) throws IOException {
        write(folder, "photo.jpg");
        write(folder, ".hidden.txt");

        assertRefused(
                folder + ": holds no " + USUAL + " file; 2 other or hidden files were passed over;"
                        + " put articles there, or name another folder",
                folder);
    }

    @Test
    void doesNotFollowALinkThatLeadsInACircle(@TempDir Path folder) throws Exception {
        write(folder, "story.txt");
        Files.createSymbolicLink(folder.resolve("again"), folder);

        Listing listing = list(folder);

        assertThat(ids(listing)).containsExactly("story");
        assertThat(listing.passedOver())
                .containsExactly(new PassedOver(folder.resolve("again").toString(), "is a link to a folder"));
    }

    @Test
    void readsAFolderThatIsNamedByALink(@TempDir Path folder) throws Exception {
        write(folder, "real/press/story.txt");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));

        Listing listing = list(link);

        assertThat(ids(listing)).containsExactly("press/story");
        assertThat(listing.sources().get(0).file())
                .isEqualTo(link.resolve("press/story.txt").toString());
    }

    @Test
    void refusesToReadAnotherFormatThatIsNamedItself(@TempDir Path folder) throws Exception {
        ArticleSource source = list(write(folder, "report.PDF")).sources().get(0);

        assertThatThrownBy(source::read).isInstanceOfSatisfying(UnreadableArticleException.class, e -> {
            assertThat(e.code()).isEqualTo(FailureCode.FORMAT_UNSUPPORTED);
            assertThat(e.explanation()).isEqualTo(".pdf files are not read; save the article as plain text");
        });
    }

    @Test
    void saysThatAPipeInAFolderIsNoArticleRatherThanWaitForIt(@TempDir Path folder) throws Exception {
        Path pipe = folder.resolve("pipe.txt");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThatThrownBy(list(folder).sources().get(0)::read)
                .isInstanceOfSatisfying(
                        UnreadableArticleException.class,
                        e -> assertThat(e.code()).isEqualTo(FailureCode.FILE_UNREADABLE))
                .hasMessageContaining("is a pipe");
    }

    @Test
    void readsAFileWhoseNameIsNotValid(@TempDir Path folder) throws Exception {
        Path file = Path.of(URI.create(folder.toUri() + "Z%FCrich.txt"));
        Files.writeString(file, "Some words.");

        assertThat(list(folder).sources())
                .singleElement()
                .satisfies(source -> assertThat(source.read().text()).hasToString("Some words."));
    }

    @Test
    void saysThatALinkLeadsNowhere(@TempDir Path folder) throws Exception {
        Files.createSymbolicLink(folder.resolve("loop.txt"), folder.resolve("loop.txt"));

        assertThatThrownBy(list(folder).sources().get(0)::read)
                .isInstanceOfSatisfying(
                        UnreadableArticleException.class,
                        e -> assertThat(e.code()).isEqualTo(FailureCode.FILE_UNREADABLE));
    }

    @Test
    void saysThatAFileHasVanished(@TempDir Path folder) throws Exception {
        Path story = write(folder, "story.txt");
        ArticleSource source = list(folder).sources().get(0);
        Files.delete(story);

        assertThatThrownBy(source::read)
                .isInstanceOfSatisfying(
                        UnreadableArticleException.class,
                        e -> assertThat(e.code()).isEqualTo(FailureCode.FILE_UNREADABLE))
                .hasMessageContaining("cannot be read");
    }

    private static Path write(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        Path parent = file.getParent();
        Files.createDirectories(parent == null ? folder : parent);
        return Files.writeString(file, "Some words.");
    }

    /** What was listed, in order, and which files were passed over, sorted by name. */
    private record Listing(List<ArticleSource> sources, List<PassedOver> passedOver) {}

    /** Keeps what is listed. */
    private record Listed(List<ListedInput> inputs, List<PassedOver> passedOver) implements ArticleInputs.Sink {
        @Override
        public void add(ListedInput input) {
            inputs.add(input);
        }

        @Override
        public void passOver(PassedOver file) {
            passedOver.add(file);
        }
    }

    private static Listing list(String standardInput, List<String> inputs) throws InputException, IOException {
        InputLister lister = new InputLister(
                inputs,
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                new ArticleReader(FormatRegistry.ALL, 1000),
                folder -> false);
        lister.check();
        Listed listed = new Listed(new ArrayList<>(), new ArrayList<>());
        lister.list(listed);
        Comparator<ListedInput> order = Comparator.comparingInt(ListedInput::argument)
                .thenComparing(input -> input.key().codePoints().toArray(), Arrays::compare);
        return new Listing(
                listed.inputs().stream().sorted(order).map(lister::open).toList(),
                listed.passedOver().stream()
                        .sorted(Comparator.comparing(PassedOver::file))
                        .toList());
    }

    private static Listing list(Path... inputs) throws InputException, IOException {
        return list("", Arrays.stream(inputs).map(Path::toString).toList());
    }

    private static List<String> ids(Listing listing) {
        return listing.sources().stream().map(ArticleSource::articleId).toList();
    }

    private static void assertRefused(String message, Path... inputs) {
        assertThatThrownBy(() -> list(inputs))
                .isInstanceOfSatisfying(
                        InputException.class, e -> assertThat(e.explanation()).isEqualTo(message));
    }
}
