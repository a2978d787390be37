package io.broadsheet.reader.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.reader.Format;
import io.broadsheet.reader.Formats;
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
import io.broadsheet.reader.pdf.PdfReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FormatRegistryTest {
    private static final Formats ALL = FormatRegistry.ALL;

    /** The registry says it once more, for the case that the reader cannot be made. */
    @Test
    void namesFormatsAsTheirReadersDo() {
        assertThat(ALL.ofDocuments())
                .contains(
                        new HtmlReader().format(),
                        new MarkdownReader().format(),
                        new PdfReader().format(),
                        new MailReader(new HtmlReader()).format());
        assertThat(ALL.ofCorpora())
                .containsExactly(
                        new JsonLinesReader(RecordFields.USUAL).format(),
                        new NexisReader().format(),
                        new CsvCorpusReader(RecordFields.USUAL).format());
        assertThat(ALL.ofArchives())
                .containsExactly(new ZipReader().format(), new GzipReader().format(), new ZstdReader().format());
    }

    @Test
    void givesEachEndingToOneFormat() {
        List<String> endings = Stream.of(ALL.ofDocuments(), ALL.ofCorpora(), ALL.ofArchives())
                .flatMap(List::stream)
                .flatMap(format -> format.endings().stream())
                .toList();

        assertThat(endings)
                .doesNotHaveDuplicates()
                .allSatisfy(ending -> assertThat(ending)
                        .isEqualTo(ending.toLowerCase(Locale.ROOT))
                        .doesNotContain("."));
    }

    @Test
    void putsPlainTextFirst() {
        assertThat(ALL.ofDocuments().get(0)).isEqualTo(new Format("plain text", List.of("txt")));
        assertThat(ALL.usualEndings("or")).startsWith(".txt, ");
    }
}
