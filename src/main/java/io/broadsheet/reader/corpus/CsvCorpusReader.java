package io.broadsheet.reader.corpus;

import io.broadsheet.model.Document;
import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.CorpusInput;
import io.broadsheet.reader.CorpusReader;
import io.broadsheet.reader.CorpusRecord;
import io.broadsheet.reader.Format;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.RecordFields;
import io.broadsheet.reader.TextDecoder;
import io.broadsheet.reader.UnreadableArticleException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reads CSV and TSV files: each row below the header is one article, with columns that {@link RecordFields} knows. Delimiter,
 * quotation marks and encoding are found by the file's beginning ({@link CsvHead}). A row's place begins with its first byte;
 * rows are called by their first line, the header's being 1. Empty lines are no rows, but count as lines.
 */
public final class CsvCorpusReader implements CorpusReader {
    private static final Format FORMAT = new Format("CSV", List.of("csv", "tsv"));

    private static final int HEAD = 1 << 16;

    /** UTF-32; a doubled quotation mark takes more, but no text is made of these. */
    private static final long MOST_BYTES_OF_CHARACTER = 4;

    /** What the other columns of a row may take. */
    private static final long MOST_BESIDE_TEXT = 1 << 20;

    /** A column that stands in tables that Broadsheet wrote, beside one that is called text. */
    private static final String OWN_COLUMN = "section_id";

    private final RecordFields fields;

    /**
     * A reader.
     *
     * @param fields which columns hold what
     */
    public CsvCorpusReader(RecordFields fields) {
        this.fields = fields;
        // Without its library there is no such reader.
        CsvCells.check();
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public CorpusReader naming(UnaryOperator<RecordFields> names) {
        return new CsvCorpusReader(names.apply(fields));
    }

    /** By its name, if it is text: a line of prose may look like any header. */
    @Override
    public boolean accepts(InputBytes input) {
        return FORMAT.names(input.name()) && isText(input);
    }

    private static boolean isText(InputBytes input) {
        boolean isZeroless = true;
        for (byte b : input.bytes()) {
            isZeroless &= b != 0;
        }
        return isZeroless
                ? !input.hasAscii(0, "%PDF-")
                : TextDecoder.wide(input.bytes()).isPresent() || !input.hasAscii(0, "PK");
    }

    @Override
    public Optional<String> withoutArticles(InputBytes head) {
        try {
            CsvHead known = CsvHead.of(head, head.length() < HEAD, fields);
            if (known.columns().names().contains(OWN_COLUMN)) {
                return Optional.of("is a table that Broadsheet wrote");
            }
            return known.columns().haveText()
                    ? Optional.empty()
                    : Optional.of("is a table without a column " + String.join(", ", fields.text())
                            + "; --text-column names another");
        } catch (UnreadableArticleException listingSaysWhy) {
            return Optional.empty();
        }
    }

    @Override
    public long mostBytes(int maxCharacters) {
        return MOST_BYTES_OF_CHARACTER * maxCharacters + MOST_BESIDE_TEXT;
    }

    @Override
    public void list(CorpusInput input, Sink sink) throws IOException, UnreadableArticleException {
        CsvHead head = head(input);
        head.columns().check();
        boolean any = false;
        try (InputStream in = input.open(head.end())) {
            CsvRows rows = new CsvRows(in, head.dialect(), head.units(), input.mostBytes(), head.line());
            while (rows.next()) {
                any = true;
                CsvPlace place = CsvPlace.of(head, head.end() + rows.begin(), rows.fault());
                String id = rows.fault() == RowFault.NONE ? listedId(head, rows.bytes()) : "";
                String name = Long.toString(rows.line());
                sink.add(new CorpusRecord(place.toString(), id, name, ":" + name));
            }
        }
        if (!any) {
            throw new UnreadableArticleException(
                    FailureCode.FILE_EMPTY, "has a header and no row below it; there is nothing to analyse");
        }
    }

    private CsvHead head(CorpusInput input) throws IOException, UnreadableArticleException {
        try (InputStream in = input.open(0)) {
            byte[] bytes = in.readNBytes(HEAD);
            return CsvHead.of(new InputBytes("", input.file(), bytes), bytes.length < HEAD, fields);
        }
    }

    /** A row's own id; empty if it has none, or as far as it can be read. */
    private static String listedId(CsvHead head, byte[] row) {
        if (!head.columns().haveId()) {
            return "";
        }
        try {
            List<String> cells = CsvCells.of(head.units().text(row), head.dialect());
            String id = head.columns().id(head.columns().values(cells));
            return id.length() > RecordDocument.LONGEST_ID ? "" : id;
        } catch (UnreadableArticleException broken) {
            // Reading it will say so.
            return "";
        }
    }

    @Override
    public byte[] fetch(CorpusInput input, String place) throws IOException, UnreadableArticleException {
        CsvPlace known = CsvPlace.parse(place);
        if (known.fault() != RowFault.NONE) {
            throw new UnreadableArticleException(
                    known.fault() == RowFault.TOO_LONG ? FailureCode.ARTICLE_TOO_LONG : FailureCode.RECORD_UNREADABLE,
                    known.fault().explanation());
        }
        byte[] header = row(input, known.headerBegin(), known, HEAD);
        return new CsvEntry(known, header, row(input, known.offset(), known, input.mostBytes())).toBytes();
    }

    private static byte[] row(CorpusInput input, long offset, CsvPlace known, long most)
            throws IOException, UnreadableArticleException {
        try (InputStream in = input.open(offset)) {
            CsvRows rows = new CsvRows(in, known.dialect(), known.units(), most, 1);
            if (!rows.next()) {
                throw new UnreadableArticleException(
                        FailureCode.FILE_UNREADABLE, "ends before this record now; run the same command again");
            } else if (rows.fault() != RowFault.NONE || rows.begin() > 0) {
                throw new UnreadableArticleException(
                        FailureCode.FILE_UNREADABLE, "changed while it was read; run the same command again");
            }
            return rows.bytes();
        }
    }

    @Override
    public Document read(InputBytes bytes) throws UnreadableArticleException {
        CsvEntry entry = CsvEntry.parse(bytes.bytes());
        CsvColumns columns = new CsvColumns(entry.names(), fields);
        Map<String, List<String>> values = columns.values(entry.cells());
        return RecordDocument.of(bytes, columns.id(values), fields, values);
    }
}
