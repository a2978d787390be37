package io.broadsheet.reader.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.reader.corpus.CsvDialect.Quoting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Rows end where a library that writes them ends them, and hold what it was given. */
final class CsvRowsTest {
    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell =
                Arbitraries.strings().withChars(",;|\t\"\\\n\r ax\u00e9\u4e00").ofMaxLength(6);
        return Arbitraries.integers()
                .between(2, 4)
                .flatMap(columns -> cell.list().ofSize(columns).list().ofMaxSize(6));
    }

    @Property
    void findsTheRowsThatWereWritten(
            @ForAll("tables") List<List<String>> table,
            @ForAll("delimiters") char delimiter,
            @ForAll CsvUnits units,
            @ForAll boolean allQuoted)
            throws IOException, UnreadableArticleException {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(delimiter)
                .quoteStrategy(allQuoted ? QuoteStrategies.ALWAYS : QuoteStrategies.EMPTY)
                .build(out)) {
            table.forEach(csv::writeRecord);
        }
        byte[] bytes = out.toString().getBytes(Charset.forName(units == CsvUnits.BYTES ? "UTF-8" : name(units)));
        CsvDialect dialect = new CsvDialect(delimiter, Quoting.DOUBLED);

        List<List<String>> rows = new ArrayList<>();
        CsvRows found = new CsvRows(trickling(bytes), dialect, units, 10_000, 1);
        while (found.next()) {
            assertThat(found.fault()).isEqualTo(RowFault.NONE);
            List<String> cells = CsvCells.of(units.text(found.bytes()), dialect);
            assertThat(found.cells()).isEqualTo(cells.size());
            byte[] again = Arrays.copyOfRange(bytes, (int) found.begin(), bytes.length);
            CsvRows same = new CsvRows(new ByteArrayInputStream(again), dialect, units, 10_000, 1);
            assertThat(same.next()).isTrue();
            assertThat(same.bytes()).isEqualTo(found.bytes());
            rows.add(cells);
        }

        assertThat(rows).isEqualTo(table);
    }

    @Provide
    Arbitrary<Character> delimiters() {
        return Arbitraries.of(',', ';', '\t', '|');
    }

    private static String name(CsvUnits units) {
        return units.name().replace('_', '-');
    }

    /** Gives a few bytes at a time, as networks and archives do. */
    private static InputStream trickling(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(3, length));
            }
        };
    }
}
