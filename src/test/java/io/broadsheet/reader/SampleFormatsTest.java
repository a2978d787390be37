package io.broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.analysis.outline.Outliner;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentBlock;
import io.broadsheet.model.Section;
import io.broadsheet.reader.mail.MailReader;
import io.broadsheet.reader.office.DocxReader;
import io.broadsheet.reader.office.OdtReader;
import io.broadsheet.reader.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample article, as real programs wrote it: the same sections and paragraphs whatever the format. */
final class SampleFormatsTest {
    private static final Path FORMATS = Path.of("src/test/resources/formats");
    private static final Path SAMPLE = Path.of("input/chinas-silicon-valley.txt");

    private static final List<DocumentReader> READERS = List.of(
            new DocxReader(),
            new OdtReader(),
            new PdfReader(),
            // The mail has no page in it.
            new MailReader(new OdtReader()));

    private final Outliner outliner = new Outliner(Lexicon.ENGLISH);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pandoc.docx",
                "libreoffice.docx",
                "pandoc.odt",
                "libreoffice.odt",
                "libreoffice.pdf",
                "columns.pdf"
            })
    void hasTheSameSectionsAndParagraphsAsTheText(String file) throws IOException, UnreadableArticleException {
        Document document = read(file);

        assertThat(lines(document)).isEqualTo(linesOfText());
        assertThat(document.blocks().get(0).kind()).isEqualTo(DocumentBlock.Kind.TITLE);
    }

    private static Document read(String file) throws IOException, UnreadableArticleException {
        InputBytes input = new InputBytes("sample", file, Files.readAllBytes(FORMATS.resolve(file)));
        List<DocumentReader> accepting =
                READERS.stream().filter(reader -> reader.accepts(input)).toList();
        assertThat(accepting).hasSize(1);
        return accepting.get(0).read(input);
    }

    private static List<String> lines(Document document) {
        return document.blocks().stream()
                .map(block -> (block.kind() == DocumentBlock.Kind.PARAGRAPH ? "" : "# ")
                        + document.text().cut(block.span()))
                .toList();
    }

    @Test
    void hasTheSameSectionsAndParagraphsInAMail() throws IOException, UnreadableArticleException {
        Document document = read("sample.eml");

        // The subject is the title; what is below it knows no structure, and is looked at as a text would be.
        assertThat(document.blocks())
                .extracting(DocumentBlock::kind)
                .containsExactly(DocumentBlock.Kind.TITLE, DocumentBlock.Kind.TEXT);
        assertThat(outlined(document)).isEqualTo(linesOfText());
        assertThat(document.facts().byline()).isEqualTo("Ada Moréno");
        assertThat(document.facts().published()).isEqualTo("2026-03-03");
    }

    private List<String> linesOfText() throws IOException {
        return outlined(Document.of("sample", Files.readString(SAMPLE)));
    }

    private List<String> outlined(Document document) {
        List<String> lines = new ArrayList<>();
        for (Section section : outliner.outline(document).sections()) {
            lines.add("# " + section.heading());
            section.paragraphs().forEach(paragraph -> lines.add(document.text().cut(paragraph)));
        }
        return lines;
    }
}
