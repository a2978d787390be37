package io.broadsheet.corenlp.compact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.analysis.language.BrokenEngineException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompactModelsTest {
    /** Any file of the class path can be the model. */
    private static final String MODEL = "junit-platform.properties";

    private static final List<ByteBuffer> BLOCKS = List.of(ByteBuffer.wrap(new byte[] {1, 2, 3}));

    @TempDir
    private Path folder = Path.of("");

    private final AtomicInteger made = new AtomicInteger();

    private List<ByteBuffer> get(Path in) {
        return new CompactModels(List.of(in)).get(MODEL, "form", this::make);
    }

    private List<ByteBuffer> make() {
        made.incrementAndGet();
        return BLOCKS;
    }

    @Test
    void makesAFormOnceAndKeepsIt() {
        Path in = folder.resolve("not/there/yet");

        assertThat(get(in)).isEqualTo(BLOCKS);
        assertThat(get(in)).isEqualTo(BLOCKS);
        assertThat(made).hasValue(1);
    }

    @Test
    void makesABrokenFormAnew() throws IOException {
        get(folder);
        Files.write(folder.resolve(MODEL + ".form"), new byte[] {1, 2, 3, 4});

        assertThat(get(folder)).isEqualTo(BLOCKS);
        assertThat(get(folder)).isEqualTo(BLOCKS);
        assertThat(made).hasValue(2);
    }

    @Test
    void usesTheNextFolderWhereTheFirstCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "where a folder should be");
        CompactModels models = new CompactModels(List.of(file, folder.resolve("cache")));

        assertThat(models.get(MODEL, "form", this::make)).isEqualTo(BLOCKS);
        assertThat(models.get(MODEL, "form", this::make)).isEqualTo(BLOCKS);
        assertThat(made).hasValue(1);
        assertThat(folder.resolve("cache").resolve(MODEL + ".form")).isRegularFile();
    }

    @Test
    void worksWithoutAFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "where a folder should be");

        assertThat(get(file)).isEqualTo(BLOCKS);
        assertThat(get(file)).isEqualTo(BLOCKS);
        assertThat(made).hasValue(2);
    }

    @Test
    void namesAModelThatIsMissing() {
        assertThatThrownBy(() -> new CompactModels(List.of(folder)).get("no/such.model", "form", this::make))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no/such.model");
    }

    @Test
    void neitherReadsNorWritesWhereOtherUsersCanWrite() throws IOException {
        get(folder.resolve("cache"));
        Path file = folder.resolve("cache").resolve(MODEL + ".form");
        Files.setPosixFilePermissions(folder.resolve("cache"), PosixFilePermissions.fromString("rwxrwxr-x"));
        get(folder.resolve("cache"));
        assertThat(made).as("a folder of a group").hasValue(2);

        Files.setPosixFilePermissions(folder.resolve("cache"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--rw-"));
        get(folder.resolve("cache"));
        assertThat(made).as("a file for all").hasValue(3);

        get(folder.resolve("cache"));
        assertThat(made).as("written anew").hasValue(3);
    }

    @Test
    void makesFoldersThatOnlyTheirOwnerCanWrite() throws IOException {
        get(folder.resolve("a/b"));

        assertThat(Files.getPosixFilePermissions(folder.resolve("a/b")))
                .doesNotContain(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
    }

    @Test
    void tellsThatAFileWasChangedWhileItWasInUse() throws IOException {
        CompactModels models = new CompactModels(List.of(folder));
        models.get(MODEL, "form", this::make);
        models.get(MODEL, "form", this::make);
        assertThatCode(models::check).doesNotThrowAnyException();

        try (FileChannel file = FileChannel.open(folder.resolve(MODEL + ".form"), StandardOpenOption.WRITE)) {
            file.truncate(5);
        }

        assertThatThrownBy(models::check)
                .isInstanceOf(BrokenEngineException.class)
                .hasMessageContaining(MODEL + ".form was changed while it was in use")
                .hasMessageContaining("run the same command again");
        assertThat(get(folder)).as("the next run").isEqualTo(BLOCKS);
    }

    @Test
    void goesOnWithAFileThatAnotherProcessReplacedOrRemoved() throws IOException {
        CompactModels models = new CompactModels(List.of(folder));
        models.get(MODEL, "form", this::make);
        Path file = folder.resolve(MODEL + ".form");
        Path other = Files.write(folder.resolve("other"), new byte[] {1});
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        assertThatCode(models::check).doesNotThrowAnyException();

        Files.delete(file);
        assertThatCode(models::check).doesNotThrowAnyException();
    }

    @Test
    void hasNoFolderBelowTheCurrentOne() {
        String home = System.getProperty("user.home");
        String named = System.getProperty(CompactModels.FOLDER, "");
        try {
            System.setProperty("user.home", "?");
            System.setProperty(CompactModels.FOLDER, "here");

            CompactModels.inDefaultFolders().get(MODEL, "form", this::make);

            assertThat(Path.of("?")).doesNotExist();
            assertThat(Path.of("here")).doesNotExist();
        } finally {
            System.setProperty("user.home", home);
            System.setProperty(CompactModels.FOLDER, named);
        }
    }
}
