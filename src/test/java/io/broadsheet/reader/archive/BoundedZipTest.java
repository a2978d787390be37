package io.broadsheet.reader.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.reader.UnreadableStreamException;
import io.broadsheet.testing.ZipFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BoundedZipTest {
    private static final ZipBounds BOUNDS = new ZipBounds(3, 1000, 600, 10, 100);

    @Test
    void givesEntriesAsTheyStandAndPassesOverFolders() throws IOException {
        byte[] zip = new ZipFiles()
                .with("b/", "")
                .with("b/one.txt", "first")
                .with("a.txt", "second")
                .bytes();

        assertThat(entries(zip)).containsExactly("b/one.txt: first", "a.txt: second");
    }

    @Test
    void refusesMoreEntriesThanItMayHold() {
        assertRefused(
                new ZipFiles()
                        .with("1", "")
                        .with("2", "")
                        .with("3", "")
                        .with("4", "")
                        .bytes(),
                "holds more than 3 files, which no article does; check where the file comes from");
    }

    @Test
    void refusesAnEntryThatIsTooLarge() {
        assertRefused(
                new ZipFiles().with("noise", noise(601)).bytes(),
                "unpacks 'noise' to more than 600 bytes, which no article does; check where the file comes from");
    }

    @Test
    void refusesMoreThanAllMayUnpackTo() {
        assertRefused(
                new ZipFiles().with("1", noise(500)).with("2", noise(501)).bytes(),
                "unpacks to more than 1000 bytes, which no article does; check where the file comes from");
    }

    @Test
    void refusesAnEntryThatPacksTooWell() {
        assertRefused(
                new ZipFiles().with("white", "\0".repeat(500)).bytes(),
                "unpacks 'white' to more than 10 times its size, which no article does; check where the file comes from");
    }

    @Test
    void countsWhatIsPassedOverWithoutLookingAtItsRatio() throws IOException {
        byte[] zip = new ZipFiles()
                .with("white", "\0".repeat(500))
                .with("a.txt", "words")
                .bytes();
        try (BoundedZip archive = new BoundedZip(new ByteArrayInputStream(zip), BOUNDS)) {
            assertThat(archive.next()).contains("white");
            assertThat(archive.next()).contains("a.txt");
            assertThat(archive.content().readAllBytes()).asString().isEqualTo("words");
        }
    }

    @Test
    void refusesANameThatStandsThereTwice() {
        byte[] zip = new ZipFiles().with("aaaa", "1").with("bbbb", "2").bytes();
        String text = new String(zip, StandardCharsets.ISO_8859_1).replace("bbbb", "aaaa");

        assertRefused(
                text.getBytes(StandardCharsets.ISO_8859_1),
                "holds 'aaaa' twice; get the file anew, or open it and save it again");
    }

    @Test
    void refusesBoundsBelowZero() {
        assertThatThrownBy(() -> new ZipBounds(0, 1, 1, 1, 1))
                .hasMessage("bounds must be 0 or more, entries and ratio 1 or more: 0, 1, 1, 1, 1");
    }

    private static List<String> entries(byte[] zip) throws IOException {
        List<String> entries = new ArrayList<>();
        try (BoundedZip archive = new BoundedZip(new ByteArrayInputStream(zip), BOUNDS)) {
            for (Optional<String> name = archive.next(); name.isPresent(); name = archive.next()) {
                entries.add(name.get() + ": " + new String(archive.content().readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new java.util.Random(length).nextBytes(noise);
        return noise;
    }

    private static void assertRefused(byte[] zip, String message) {
        assertThatThrownBy(() -> entries(zip))
                .isInstanceOf(UnreadableStreamException.class)
                .hasMessage(message);
    }
}
