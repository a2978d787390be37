package io.broadsheet.report.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The templates of the pages, and the files that go with them as they are. Safe for use by many threads. */
public final class Templates {
    private static final String FOLDER = "/io/broadsheet/report/";
    /** A name that a template misspells is an error; nothing is never shown as something. */
    private static final Mustache.Compiler MUSTACHE = Mustache.compiler()
            .escapeHTML(true)
            .strictSections(true)
            .emptyStringIsFalse(true)
            .withLoader(name -> reader(name + ".mustache"));

    /** The page of an article. */
    static final Template ARTICLE = template("article");
    /** The page about all of them. */
    static final Template OVERVIEW = template("overview");
    /** A row of the list of articles. */
    static final Template LISTED_ARTICLE = template("listed-article");

    private Templates() {}

    private static Template template(String name) {
        try (Reader reader = reader(name + ".mustache")) {
            return MUSTACHE.compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that pages use. */
    public static String file(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader reader(String name) {
        return new InputStreamReader(open(name), StandardCharsets.UTF_8);
    }

    private static InputStream open(String name) {
        return Optional.ofNullable(Templates.class.getResourceAsStream(FOLDER + name))
                .orElseThrow(() -> new IllegalStateException("the program lacks its file " + FOLDER + name));
    }
}
