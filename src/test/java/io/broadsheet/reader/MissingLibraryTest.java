package io.broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A library's user need not have what a format is read with: reading says what is missing, all else works. */
final class MissingLibraryTest {
    private static final Pattern OPTIONAL = Pattern.compile("(?:pdfbox|fontbox|apache-mime4j|commons-io)[^/]*\\.jar$");

    @Test
    void saysWhatAPdfIsReadWith() throws ReflectiveOperationException, IOException {
        try (URLClassLoader without = withoutLibraries()) {
            Object reader = without.loadClass("io.broadsheet.reader.pdf.PdfReader")
                    .getConstructor(int.class)
                    .newInstance(100);

            assertThat(failure(without, reader, "a.pdf", "%PDF-1.7"))
                    .startsWith(
                            "format.library-missing: PDF files are read with PDFBox, which is not there (org/apache/")
                    .endsWith("); add org.apache.pdfbox:pdfbox to the class path");
        }
    }

    @Test
    void saysWhatAMailIsReadWith() throws ReflectiveOperationException, IOException {
        try (URLClassLoader without = withoutLibraries()) {
            Class<?> documentReader = without.loadClass("io.broadsheet.reader.DocumentReader");
            Object html = without.loadClass("io.broadsheet.reader.office.DocxReader")
                    .getConstructor(int.class)
                    .newInstance(100);
            Object reader = without.loadClass("io.broadsheet.reader.mail.MailReader")
                    .getConstructor(documentReader, int.class)
                    .newInstance(html, 100);

            assertThat(failure(without, reader, "a.eml", "Subject: a\n\nWords."))
                    .startsWith("format.library-missing: mail messages are read with Mime4j, which is not there (");
        }
    }

    private static URLClassLoader withoutLibraries() throws MalformedURLException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<URL> urls = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            if (!OPTIONAL.matcher(entry).find()) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static String failure(ClassLoader loader, Object reader, String file, String text)
            throws ReflectiveOperationException {
        Class<?> bytes = loader.loadClass("io.broadsheet.reader.InputBytes");
        Object input = bytes.getConstructor(String.class, String.class, byte[].class)
                .newInstance("a", file, text.getBytes(StandardCharsets.UTF_8));
        assertThat(reader.getClass().getMethod("accepts", bytes).invoke(reader, input))
                .isEqualTo(true);
        try {
            reader.getClass().getMethod("read", bytes).invoke(reader, input);
            return "";
        } catch (InvocationTargetException e) {
            Throwable cause = Objects.requireNonNull(e.getCause());
            Object code = cause.getClass().getMethod("code").invoke(cause);
            return code.getClass().getMethod("text").invoke(code) + ": " + cause.getMessage();
        }
    }
}
