package io.broadsheet.reader.registry;

import io.broadsheet.reader.Format;
import io.broadsheet.reader.Formats;
import io.broadsheet.reader.OptionalLibrary;
import io.broadsheet.reader.RecordFields;
import io.broadsheet.reader.corpus.JsonLinesReader;
import io.broadsheet.reader.html.HtmlReader;
import io.broadsheet.reader.markdown.MarkdownReader;
import io.broadsheet.reader.text.PlainTextReader;
import java.util.List;

/**
 * All formats. The listing of folders, the reading of inputs, the help, the documents and the dry run ask it, and nobody else
 * names a format: a new one is its own package and its line here.
 */
public final class FormatRegistry {
    /** All formats, with the usual names of fields. */
    public static final Formats ALL = formats(RecordFields.USUAL);

    private FormatRegistry() {}

    /**
     * All formats.
     *
     * @param fields which fields of a corpus's records hold what
     */
    public static Formats formats(RecordFields fields) {
        return new Formats(
                List.of(
                        // Those that an input's bytes tell come first, then those that its name tells. A reader that
                        // needs a library is made in an expression of its own: the others are there without it.
                        new OptionalLibrary("jsoup")
                                .document(new Format("HTML", List.of("html", "htm", "xhtml")), () -> new HtmlReader()),
                        new OptionalLibrary("commonmark")
                                .document(
                                        new Format("Markdown", List.of("md", "markdown")), () -> new MarkdownReader())),
                new PlainTextReader(),
                List.of(new JsonLinesReader(fields)));
    }
}
