package io.broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.testing.ClassPathWithout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A library's user need not have what a format is read with: reading says what is missing, all else works. */
final class MissingLibraryTest {
    private static final Pattern OPTIONAL = Pattern.compile(
            "(?:pdfbox|fontbox|apache-mime4j|commons-io|jsoup|commonmark|opennlp|fastcsv|aircompressor)[^/]*\\.jar$");

    @ParameterizedTest
    @CsvSource({
        "pdfbox, a.pdf, %PDF-1.7",
        "apache-mime4j, a.eml, 'Subject: a',",
        "jsoup, a.html, <!doctype html><p>Words.",
        "commonmark, a.md, # Words"
    })
    void saysWhatAFormatIsReadWith(String library, String file, String text)
            throws ReflectiveOperationException, IOException {
        try (URLClassLoader without = withoutLibraries()) {
            assertThat(failure(without, file, text + "\n\nWords."))
                    .startsWith("format.library-missing: ")
                    .contains("which needs the library " + library);
        }
    }

    @Test
    void readsTheOtherFormatsWithoutThem() throws ReflectiveOperationException, IOException {
        try (URLClassLoader without = withoutLibraries()) {
            assertThat(failure(without, "a.txt", "Words.")).isEmpty();
        }
    }

    @Test
    void refusesNoLanguageButByItsLettersWithoutADetector() throws ReflectiveOperationException, IOException {
        try (URLClassLoader without = withoutLibraries()) {
            Class<?> documents = without.loadClass("io.broadsheet.model.Document");
            Class<?> gates = without.loadClass("io.broadsheet.language.EnglishGate");
            Object gate = gates.getMethod("create").invoke(null);
            for (String language : List.of("deu", "rus")) {
                String text = Files.readString(Path.of("src/test/resources/languages", language + ".txt"));
                Object document =
                        documents.getMethod("of", String.class, String.class).invoke(null, language, text);
                String refused = "";
                try {
                    gates.getMethod("check", documents).invoke(gate, document);
                } catch (InvocationTargetException e) {
                    refused =
                            String.valueOf(Objects.requireNonNull(e.getCause()).getMessage());
                }
                assertThat(refused).as(language).startsWith(language.equals("rus") ? "is in another language" : "");
                assertThat(refused.isEmpty()).isEqualTo(language.equals("deu"));
            }
        }
    }

    private static URLClassLoader withoutLibraries() throws MalformedURLException {
        return ClassPathWithout.libraries(OPTIONAL);
    }

    private static String failure(ClassLoader loader, String file, String text) throws ReflectiveOperationException {
        Class<?> formats = loader.loadClass("io.broadsheet.reader.Formats");
        Object all = loader.loadClass("io.broadsheet.reader.registry.FormatRegistry")
                .getField("ALL")
                .get(null);
        Class<?> articleReader = loader.loadClass("io.broadsheet.reader.ArticleReader");
        Object reader = articleReader.getConstructor(formats, int.class).newInstance(all, 1000);
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try {
            articleReader
                    .getMethod("read", String.class, String.class, InputStream.class)
                    .invoke(reader, "a", file, in);
            return "";
        } catch (InvocationTargetException e) {
            Throwable cause = Objects.requireNonNull(e.getCause());
            Object code = cause.getClass().getMethod("code").invoke(cause);
            return code.getClass().getMethod("text").invoke(code) + ": " + cause.getMessage();
        }
    }
}
