package io.broadsheet.table.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.table.TableFormat;
import io.broadsheet.testing.ClassPathWithout;
import io.broadsheet.testing.SinkFolder;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A library's user need not have what a format is written with: writing it says what is missing, the others work. */
final class MissingFormatLibraryTest {
    private static final Pattern OPTIONAL =
            Pattern.compile("(?:fastexcel|opczip|parquet|jts-core|aircompressor)[^/]*\\.jar$");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @CsvSource({"xlsx, fastexcel", "parquet, parquet-floor"})
    void saysWhatAFormatIsWrittenWith(String format, String library) throws ReflectiveOperationException, IOException {
        assertThat(failure(format))
                .contains("is written with the library " + library)
                .contains("put its jar on the class path");
    }

    @Test
    void writesTheOtherFormatsWithoutThem() throws ReflectiveOperationException, IOException {
        for (TableFormat format : TableFormats.ON_REQUEST) {
            if (!List.of("xlsx", "parquet").contains(format.name())) {
                assertThat(failure(format.name())).as(format.name()).isEmpty();
            }
        }
    }

    /** What the failure to begin a format says where the libraries are not there. */
    private String failure(String name) throws ReflectiveOperationException, IOException {
        try (URLClassLoader without = ClassPathWithout.libraries(OPTIONAL)) {
            Class<?> formats = without.loadClass(TableFormats.class.getName());
            Object format = ((Optional<?>) formats.getMethod("of", String.class).invoke(null, name)).orElseThrow();
            Class<?> files = without.loadClass(TableFormat.Files.class.getName());
            Object here = Proxy.newProxyInstance(
                    without,
                    new Class<?>[] {files},
                    (proxy, method, arguments) -> new SinkFolder(folder).of((String) arguments[0]));
            Object tables = without.loadClass("io.broadsheet.table.Tables")
                    .getMethod("all")
                    .invoke(null);
            try {
                Object sink = without.loadClass(TableFormat.class.getName())
                        .getMethod("open", List.class, files)
                        .invoke(format, tables, here);
                without.loadClass("java.io.Closeable").getMethod("close").invoke(sink);
                return "";
            } catch (InvocationTargetException e) {
                return String.valueOf(Objects.requireNonNull(e.getCause()).getMessage());
            }
        }
    }
}
