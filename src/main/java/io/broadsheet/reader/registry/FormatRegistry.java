package io.broadsheet.reader.registry;

import io.broadsheet.reader.DocumentReader;
import io.broadsheet.reader.Format;
import io.broadsheet.reader.Formats;
import io.broadsheet.reader.OptionalLibrary;
import io.broadsheet.reader.RecordFields;
import io.broadsheet.reader.archive.GzipReader;
import io.broadsheet.reader.archive.ZipReader;
import io.broadsheet.reader.archive.ZstdReader;
import io.broadsheet.reader.corpus.CsvCorpusReader;
import io.broadsheet.reader.corpus.JsonLinesReader;
import io.broadsheet.reader.corpus.NexisReader;
import io.broadsheet.reader.html.HtmlReader;
import io.broadsheet.reader.mail.MailReader;
import io.broadsheet.reader.markdown.MarkdownReader;
import io.broadsheet.reader.office.DocxReader;
import io.broadsheet.reader.office.OdtReader;
import io.broadsheet.reader.pdf.PdfReader;
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
        // A reader that needs a library is made in an expression of its own: the others are there without it.
        DocumentReader html = new OptionalLibrary("jsoup")
                .document(new Format("HTML", List.of("html", "htm", "xhtml")), () -> new HtmlReader());
        return new Formats(
                List.of(
                        // Those that an input's bytes tell come first, then those that its name tells.
                        new OptionalLibrary("pdfbox")
                                .document(new Format("PDF", List.of("pdf")), () -> new PdfReader()),
                        new DocxReader(),
                        new OdtReader(),
                        new OptionalLibrary("apache-mime4j")
                                .document(new Format("EML", List.of("eml")), () -> new MailReader(html)),
                        html,
                        new OptionalLibrary("commonmark")
                                .document(
                                        new Format("Markdown", List.of("md", "markdown")), () -> new MarkdownReader())),
                new PlainTextReader(),
                List.of(
                        new JsonLinesReader(fields),
                        new NexisReader(),
                        new OptionalLibrary("fastcsv")
                                .corpus(new Format("CSV", List.of("csv", "tsv")), () -> new CsvCorpusReader(fields))),
                List.of(
                        new ZipReader(),
                        new GzipReader(),
                        new OptionalLibrary("aircompressor")
                                .archive(new Format("Zstandard", List.of("zst")), true, () -> new ZstdReader())));
    }
}
