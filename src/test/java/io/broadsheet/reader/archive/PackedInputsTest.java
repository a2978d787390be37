package io.broadsheet.reader.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.airlift.compress.zstd.ZstdOutputStream;
import io.broadsheet.reader.InputLister;
import io.broadsheet.reader.ListedInput;
import io.broadsheet.reader.PassedOver;
import io.broadsheet.reader.registry.FormatRegistry;
import io.broadsheet.testing.InputFolder;
import io.broadsheet.testing.ZipFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives from the file to the documents in them, by the way that every run takes. */
final class PackedInputsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private InputFolder inputs;

    @BeforeEach
    void useTheFolder() {
        inputs = new InputFolder(folder, 1_000_000);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zstd(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZstdOutputStream zstd = new ZstdOutputStream(out)) {
            zstd.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] pack(String ending, String text) throws IOException {
        return ending.equals("gz") ? gzip(bytes(text)) : zstd(bytes(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "zst"})
    void readsWhatIsPackedAsIfItWasNot(String ending) throws Exception {
        Path lines = inputs.write(
                "press.jsonl." + ending, pack(ending, "{\"id\": \"a\", \"text\": \"One.\"}\n{\"text\": \"Two.\"}\n"));
        Path rows = inputs.write("desk.csv." + ending, pack(ending, "id,text\nc,Three.\n,Four.\n"));
        Path page = inputs.write("page.md." + ending, pack(ending, "# Five"));
        Path text = inputs.write("story.txt." + ending, pack(ending, "Six."));

        InputFolder.Listing listing = inputs.list(lines, rows, page, text);

        assertThat(listing.results())
                .containsExactly("a: One.", "press/2: Two.", "c: Three.", "desk/3: Four.", "page: Five", "story: Six.");
        assertThat(listing.sources().get(1).file()).isEqualTo(lines + ":2");
        assertThat(listing.sources().get(4).file()).isEqualTo(page.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "zst"})
    void readsMembersThatStandOneBehindTheOther(String ending) throws Exception {
        byte[] packed = joined(
                pack(ending, "{\"id\": \"a\", \"text\": \"One."),
                pack(ending, "\"}\n{\"id\": \"b\", \"text\": \"Two.\"}\n"));

        assertThat(inputs.list(inputs.write("press.jsonl." + ending, packed)).results())
                .containsExactly("a: One.", "b: Two.");
    }

    @Test
    void readsTheFilesOfAnArchiveLikeThoseOfAFolder() throws Exception {
        byte[] zip = new ZipFiles()
                .with("2016/", "")
                .with("2016/b.txt", "Second.")
                .with("2016/a.md", "# First")
                .with("press.jsonl", "{\"id\": \"own\", \"text\": \"Third.\"}\n{\"text\": \"Fourth.\"}\n")
                .with("day.csv.gz", gzip(bytes("text\nFifth.\n")))
                .with("photo.jpg", "no text")
                .with("outlets.csv", "outlet,city\nPost,Osby\n")
                .with(".DS_Store", "x")
                .with("__MACOSX/2016/._b.txt", "x")
                .with(".git/c.txt", "x")
                .with("2016/._b.txt", "x")
                .with("story.txt.gz", gzip(bytes("Sixth.")))
                .bytes();
        inputs.write("in/articles.zip", zip);

        InputFolder.Listing listing = inputs.list(folder.resolve("in"));

        assertThat(listing.results())
                .containsExactly(
                        "articles/2016/b: Second.",
                        "articles/2016/a: First",
                        "own: Third.",
                        "articles/press/2: Fourth.",
                        "articles/day/2: Fifth.",
                        "articles/story: Sixth.");
        String name = folder.resolve("in/articles.zip").toString();
        assertThat(listing.sources().get(3).file()).isEqualTo(name + "/press.jsonl:2");
        assertThat(listing.passedOver())
                .extracting(PassedOver::file)
                .containsExactly(
                        name + "/.DS_Store", name + "/2016/._b.txt", name + "/outlets.csv", name + "/photo.jpg");
    }

    @Test
    void readsAnArchiveInAnArchiveAndNoDeeper() throws Exception {
        byte[] inner =
                new ZipFiles().with("a.txt", "Words.").with("b.txt", "More.").bytes();
        byte[] outer =
                new ZipFiles().with("in.zip", inner).with("c.txt", "Last.").bytes();

        assertThat(inputs.list(inputs.write("out.zip", outer)).results())
                .containsExactly("out/in/a: Words.", "out/in/b: More.", "out/c: Last.");
        assertThat(inputs.list(inputs.write(
                                "deep.zip",
                                new ZipFiles().with("out.zip", outer).bytes()))
                        .results())
                .containsExactly(
                        "deep/out/in/: format.unsupported: is an archive in an archive in an archive; unpack one of "
                                + "them",
                        "deep/out/c: Last.");
    }

    @Test
    void makesNamesHarmlessThatLookLikePaths() throws Exception {
        byte[] zip = new ZipFiles()
                .with("../../etc/a.txt", "One.")
                .with("/etc/b.txt", "Two.")
                .with("..\\..\\c.txt", "Three.")
                .with("a\u0000b.txt", "Four.")
                .with("d/../e.txt", "Five.")
                .bytes();

        InputFolder.Listing listing = inputs.list(inputs.write("x.zip", zip));

        assertThat(listing.results())
                .containsExactly(
                        "x/%2E%2E/%2E%2E/etc/a: One.",
                        "x/%2Fetc/b: Two.", "x/%2E%2E/%2E%2E/c: Three.", "x/a\uFFFDb: Four.", "x/d/%2E%2E/e: Five.");
        assertThat(listing.ids())
                .allSatisfy(id -> assertThat(Path.of(id)).isEqualTo(Path.of(id).normalize()));
    }

    @Test
    void losesOnlyWhatStandsBehindTheDamage() throws Exception {
        List<String> lines = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 5000; i++) {
            lines.add("{\"id\": " + i + ", \"text\": \"" + random.nextLong() + " words.\"}");
        }
        byte[] packed = gzip(bytes(String.join("\n", lines)));
        byte[] zip = new ZipFiles()
                .with("a.txt", "One.")
                .with("b.txt", "words ".repeat(3) + random.nextLong())
                .bytes();

        List<String> half = inputs.list(inputs.write("press.jsonl.gz", Arrays.copyOf(packed, packed.length / 2)))
                .results();
        List<String> cut =
                inputs.list(inputs.write("cut.zip", Arrays.copyOf(zip, 110))).results();

        assertThat(half)
                .hasSizeBetween(2300, 2700)
                .startsWith("0: " + lines.get(0).replaceAll(".*\"text\": \"|\"}", ""));
        assertThat(half.get(half.size() - 1)).isEqualTo("press/: file.broken: ends before its end; get the file anew");
        assertThat(cut).first().isEqualTo("cut/a: One.");
        assertThat(cut).last().asString().startsWith("cut/").contains("file.broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "zst"})
    void givesUpOnWhatUnpacksToFarMore(String ending) throws Exception {
        byte[] zeros = new byte[1 << 20];
        Arrays.fill(zeros, (byte) ' ');
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var packing = ending.equals("gz") ? new GZIPOutputStream(out) : new ZstdOutputStream(out)) {
            packing.write(bytes("{\"id\": \"a\", \"text\": \"One.\"}\n"));
            for (int i = 0; i < 100; i++) {
                packing.write(zeros);
            }
        }

        assertThat(inputs.list(inputs.write("bomb.jsonl." + ending, out.toByteArray()))
                        .results())
                .containsExactly(
                        "a: One.",
                        "bomb/: archive.too-large: unpacks to more than 250 times its size, which no articles do; check "
                                + "where the file comes from");
    }

    /** A frame says how far it refers back: 2 GB take a byte to say, and a few more to fill. */
    @ParameterizedTest
    @ValueSource(strings = {"00A8", "0070", "A001008000", "A0000000FF", "E0000000800000000000"})
    void refusesZstandardThatWouldFillTheMemory(String header) throws Exception {
        byte[] magic = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD};
        byte[] frame = joined(magic, HexFormat.of().parseHex(header));
        byte[] repeated = {2, 0, 16, 'a'};
        byte[] packed = frame;
        for (int i = 0; i < 100; i++) {
            packed = joined(packed, repeated);
        }

        assertThat(inputs.list(inputs.write("a.txt.zst", packed)).results())
                .singleElement()
                .asString()
                .contains("format.unsupported: refers back over more than 8 MB");
    }

    @Test
    void leavesOutFramesOfZstandardThatAreToBeSkipped() throws Exception {
        byte[] skipped = {0x51, 0x2A, 0x4D, 0x18, 3, 0, 0, 0, 'a', 'b', 'c'};
        byte[] packed = joined(joined(skipped, zstd(bytes("One, "))), joined(skipped, zstd(bytes("two."))));

        // The first frame tells the format.
        assertThat(inputs.list(inputs.write("a.txt.zst", Arrays.copyOfRange(packed, 11, packed.length)))
                        .results())
                .containsExactly("a: One, two.");
    }

    @Test
    void givesUpOnAnEntryThatUnpacksToFarMoreAndReadsTheOthers() throws Exception {
        byte[] zip = new ZipFiles()
                .with("a.txt", "One.")
                .with("bomb.txt", new byte[80 << 20])
                .with("c.txt", "Three.")
                .bytes();

        assertThat(inputs.list(inputs.write("x.zip", zip)).results())
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("x/a: One."),
                        bomb -> assertThat(bomb).startsWith("x/bomb: file.too-large: is larger than "),
                        last -> assertThat(last).isEqualTo("x/c: Three."));
    }

    @Test
    void refusesAnArchiveWithoutArticles() throws Exception {
        byte[] zip = new ZipFiles()
                .with("photo.jpg", "x")
                .with("__MACOSX/a.txt", "x")
                .bytes();
        Path file = inputs.write("in/x.zip", zip);
        inputs.write("in/a.txt", "Words.");

        assertThat(inputs.list(file).results())
                .containsExactly(
                        "x/: file.empty: holds no file that is read; 1 others were passed over; put articles there");
        assertThat(inputs.list(folder.resolve("in")).passedOver())
                .containsExactly(
                        new PassedOver(file.toString(), "holds no file that is read"),
                        new PassedOver(file + "/photo.jpg", ".jpg files are not read"));
    }

    @Test
    void findsFilesAgainWhateverTheOrder() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            lines.append("{\"id\": \"")
                    .append(i)
                    .append("\", \"text\": \"")
                    .append("words ".repeat(20))
                    .append("\"}\n");
        }
        byte[] zip = new ZipFiles()
                .with("a.txt", "One.")
                .with("press.jsonl.gz", gzip(bytes(lines.toString())))
                .with("c.txt", "Three.")
                .bytes();
        InputLister lister = inputs.lister(FormatRegistry.ALL, inputs.write("x.zip", zip));
        List<ListedInput> listed = new ArrayList<>();
        lister.list(listed::add);
        Collections.shuffle(listed, new Random(1));

        assertThat(listed.subList(0, 60))
                .allSatisfy(input -> assertThat(lister.open(input).read().id()).isEqualTo(input.articleId()));
    }

    @Test
    void doesNotTakeOtherArchivesForArticles() throws Exception {
        byte[] zip = new ZipFiles().with("a.txt", "Words.").bytes();

        assertThat(inputs.list(inputs.write("book.epub", zip)).results())
                .containsExactly("book: format.unsupported: .epub files are not read; save the article as plain text");
        assertThat(inputs.list(inputs.write("a.txt", gzip(bytes("Words.")))).results())
                .containsExactly("a: Words.");
    }

    @Test
    void readsNamesInTheLettersOfTheirSystem() throws Exception {
        byte[] zip = new ZipFiles().with("caf\u00e9.txt", "One.").bytes();

        assertThat(inputs.list(inputs.write("x.zip", zip)).ids()).containsExactly("x/café");
    }
}
