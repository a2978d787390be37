package io.broadsheet.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.broadsheet.model.Document;
import io.broadsheet.reader.DocumentReader;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.reader.mail.MailReader;
import io.broadsheet.reader.office.DocxReader;
import io.broadsheet.reader.office.OdtReader;
import io.broadsheet.reader.pdf.PdfReader;
import io.broadsheet.testing.ZipFiles;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Whatever the bytes, a reader gives a sound document or says by a code why not. */
final class DocumentFuzzTest {
    private static final int MOST_CHARACTERS = 2000;

    private final DocumentReader docx = new DocxReader(MOST_CHARACTERS);
    private final DocumentReader odt = new OdtReader(MOST_CHARACTERS);

    @FuzzTest(maxDuration = "5m")
    void readsAnyArchive(byte[] bytes) throws CharacterCodingException {
        check(docx, bytes);
        check(odt, bytes);
    }

    @FuzzTest(maxDuration = "5m")
    void readsAnyDocx(byte[] bytes) throws CharacterCodingException {
        check(docx, new ZipFiles().with("word/document.xml", bytes).bytes());
    }

    @FuzzTest(maxDuration = "5m")
    void readsAnyOdt(byte[] bytes) throws CharacterCodingException {
        check(odt, new ZipFiles().with("content.xml", bytes).bytes());
    }

    @FuzzTest(maxDuration = "5m")
    void readsAnyMail(byte[] bytes) throws CharacterCodingException {
        check(new MailReader(docx, MOST_CHARACTERS), bytes);
    }

    @FuzzTest(maxDuration = "5m")
    void readsAnyPdf(byte[] bytes) throws CharacterCodingException {
        check(new PdfReader(MOST_CHARACTERS), bytes);
    }

    private static void check(DocumentReader reader, byte[] bytes) throws CharacterCodingException {
        InputBytes input = new InputBytes("a", "a", bytes);
        reader.accepts(input);
        try {
            Document document = reader.read(input);
            assertThat(document.text().length()).isBetween(1, MOST_CHARACTERS);
            assertThat(document.text().toString()).doesNotContain("\u0000");
            // Refuses half surrogate pairs, which no file can hold.
            StandardCharsets.UTF_8
                    .newEncoder()
                    .encode(CharBuffer.wrap(document.text().toString()));
        } catch (UnreadableArticleException e) {
            assertThat(e.code().text()).contains(".");
            assertThat(e.explanation()).isNotBlank();
        }
    }
}
