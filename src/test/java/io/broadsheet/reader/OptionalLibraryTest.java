package io.broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.reader.registry.FormatRegistry;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

final class OptionalLibraryTest {
    private static final List<String> NOT_OPTIONAL = List.of(
            "java.", "javax.", "jdk.", "sun.", "io.broadsheet.", "com.fasterxml.", "org.slf4j.", "org.mozilla.");

    @Test
    void readsTheOtherFormatsWithoutItAndSaysWhatIsMissing() throws Exception {
        assertThat(withoutLibraries(Probe.class))
                .isEqualTo(List.of(
                        "plain text: Words.",
                        "Markdown: format.library-missing: is Markdown, which needs the library commonmark, and that is missing "
                                + "or of another version; put its jar on the class path, or use the packaged program",
                        "format.library-missing: is CSV, which needs the library fastcsv, and that is missing "
                                + "or of another version; put its jar on the class path, or use the packaged program",
                        "format.library-missing: is Zstandard, which needs the library aircompressor, and that is missing "
                                + "or of another version; put its jar on the class path, or use the packaged program"));
    }

    @Test
    void changesNothingWhereItIsThere() throws Exception {
        assertThat(new Probe().call())
                .containsExactly(
                        "plain text: Words.",
                        "Markdown: Words.",
                        "file.empty: has a header and no row below it; there is nothing to analyse",
                        "file.broken: is damaged (Not enough input bytes); get the file anew");
    }

    /** Reads two inputs by the registry. */
    static final class Probe implements Callable<List<String>> {
        @Override
        public List<String> call() throws IOException, InputException {
            ArticleReader reader = new ArticleReader(FormatRegistry.ALL, 1000);
            List<String> results = new ArrayList<>();
            for (String file : List.of("a.txt", "a.md")) {
                ByteArrayInputStream in = new ByteArrayInputStream("Words.".getBytes(StandardCharsets.UTF_8));
                try {
                    String format = reader.format(file, new ByteArrayInputStream(new byte[] {'W'}));
                    results.add(format + ": " + result(reader, file, in));
                } catch (UnreadableArticleException e) {
                    results.add(e.code().text());
                }
            }
            results.add(listed(reader, "a.csv", "id,text\n".getBytes(StandardCharsets.UTF_8)));
            results.add(listed(reader, "a.txt.zst", new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD}));
            return results;
        }

        private static String listed(ArticleReader reader, String name, byte[] bytes)
                throws IOException, InputException {
            Path file = Files.write(Files.createTempDirectory("optional").resolve(name), bytes);
            InputLister lister =
                    new InputLister(List.of(file.toString()), InputStream.nullInputStream(), reader, path -> false);
            List<ListedInput> listed = new ArrayList<>();
            lister.list(listed::add);
            try {
                return lister.open(listed.get(0)).read().text().toString();
            } catch (UnreadableArticleException e) {
                return e.code().text() + ": " + e.explanation();
            }
        }

        private static String result(ArticleReader reader, String file, ByteArrayInputStream in) throws IOException {
            try {
                return reader.read("a", file, in).text().toString();
            } catch (UnreadableArticleException e) {
                return e.code().text() + ": " + e.explanation();
            }
        }
    }

    private static Object withoutLibraries(Class<?> probe) throws Exception {
        try (URLClassLoader loader = new WithoutLibraries(classPath())) {
            Class<?> hidden = loader.loadClass(probe.getName());
            var constructor = hidden.getDeclaredConstructor();
            constructor.setAccessible(true);
            return ((Callable<?>) constructor.newInstance()).call();
        }
    }

    private static URL[] classPath() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            urls.add(new File(entry).toURI().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    /** Has the program's classes, and of libraries only those that every reading needs. */
    private static final class WithoutLibraries extends URLClassLoader {
        WithoutLibraries(URL[] urls) {
            super(urls, ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (NOT_OPTIONAL.stream().noneMatch(name::startsWith)) {
                throw new ClassNotFoundException(name);
            }
            return super.findClass(name);
        }
    }
}
