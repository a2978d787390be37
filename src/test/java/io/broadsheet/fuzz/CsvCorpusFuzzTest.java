package io.broadsheet.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.broadsheet.model.Document;
import io.broadsheet.reader.CorpusInput;
import io.broadsheet.reader.CorpusRecord;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.RecordFields;
import io.broadsheet.reader.RecordId;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.reader.corpus.CsvCorpusReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class CsvCorpusFuzzTest {
    private static final CsvCorpusReader READER = new CsvCorpusReader(RecordFields.USUAL);

    /** A corpus in memory, of which no row may be longer than a hundred bytes. */
    private static final class Memory implements CorpusInput {
        private final byte[] bytes;

        Memory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public String file() {
            return "a.csv";
        }

        @Override
        public long mostBytes() {
            return 100;
        }

        @Override
        public InputStream open(long offset) {
            return new ByteArrayInputStream(bytes, (int) offset, bytes.length);
        }

        @Override
        public Optional<Path> path() {
            return Optional.empty();
        }
    }

    @FuzzTest(maxDuration = "10m")
    void givesEachRowAnArticleOrACode(byte[] bytes) throws IOException {
        Memory corpus = new Memory(bytes);
        List<CorpusRecord> records = new ArrayList<>();
        try {
            InputBytes head = new InputBytes("a", "a.csv", bytes);
            READER.accepts(head);
            READER.withoutArticles(head);
            READER.list(corpus, records::add);
        } catch (UnreadableArticleException e) {
            assertThat(e.explanation()).isNotBlank();
        }
        String last = "";
        for (CorpusRecord entry : records) {
            assertThat(entry.place()).isGreaterThan(last);
            last = entry.place();
            read(corpus, entry, RecordId.of(entry.id().isBlank() ? entry.name() : entry.id()));
        }
    }

    private static void read(CorpusInput corpus, CorpusRecord entry, String id) throws IOException {
        try {
            Document document = READER.read(new InputBytes(id, "a.csv:1", READER.fetch(corpus, entry.place())));
            assertThat(document.id()).isEqualTo(id);
            StandardCharsets.UTF_8
                    .newEncoder()
                    .encode(CharBuffer.wrap(document.text() + document.facts().toString()));
        } catch (UnreadableArticleException e) {
            assertThat(e.code().text()).contains(".");
            assertThat(e.explanation()).isNotBlank().doesNotContain("changed while it was read");
        }
    }
}
