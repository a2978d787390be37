package io.broadsheet.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Document;
import io.broadsheet.reader.CorpusInput;
import io.broadsheet.reader.CorpusReader;
import io.broadsheet.reader.CorpusRecord;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.RecordId;
import io.broadsheet.reader.UnreadableArticleException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A corpus of any bytes, in memory, of which no record may be longer than a hundred bytes. */
final class FuzzedCorpus implements CorpusInput {
    private final CorpusReader reader;
    private final String file;
    private final byte[] bytes;

    /**
     * A corpus.
     *
     * @param file its name, whose ending is the reader's
     */
    FuzzedCorpus(CorpusReader reader, String file, byte[] bytes) {
        this.reader = reader;
        this.file = file;
        this.bytes = bytes;
    }

    @Override
    public String file() {
        return file;
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

    /** Lists its records in order, and reads each: it gives an article or a code. */
    void readAll() throws IOException {
        List<CorpusRecord> records = new ArrayList<>();
        try {
            reader.accepts(new InputBytes("a", file, bytes));
            reader.accepts(new InputBytes("a", "a.txt", bytes));
            reader.withoutArticles(new InputBytes("a", file, bytes));
            reader.list(this, records::add);
        } catch (UnreadableArticleException e) {
            assertThat(e.explanation()).isNotBlank();
        }
        String last = "";
        for (CorpusRecord entry : records) {
            assertThat(entry.place()).isGreaterThan(last);
            last = entry.place();
            String id = RecordId.of(entry.id().isBlank() ? entry.name() : entry.id());
            assertThat(Path.of(id + ".txt"))
                    .isRelative()
                    .isEqualTo(Path.of(id + ".txt").normalize());
            read(entry, id);
        }
    }

    private void read(CorpusRecord entry, String id) throws IOException {
        try {
            Document document = reader.read(new InputBytes(id, file + ":1", reader.fetch(this, entry.place())));
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
