package io.broadsheet.reader.corpus;

import io.broadsheet.reader.corpus.CsvDialect.Quoting;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a row stands, and all that is needed to read it beside its file: that way nothing has to be found out again.
 *
 * @param offset of the row's first byte
 * @param fault what is wrong with it
 * @param units how the file is encoded
 * @param dialect how it writes its cells
 * @param headerBegin of the header's first byte
 */
record CsvPlace(long offset, RowFault fault, CsvUnits units, CsvDialect dialect, int headerBegin) {
    private static final Pattern TEXT = Pattern.compile("(\\d{15}) (\\w+) (\\w+) (\\w+) (.) (\\d+)", Pattern.DOTALL);

    /** The place of a row. */
    static CsvPlace of(CsvHead head, long offset, RowFault fault) {
        return new CsvPlace(offset, fault, head.units(), head.dialect(), head.begin());
    }

    /** The place that a text is. */
    static CsvPlace parse(String place) {
        Matcher parts = TEXT.matcher(place);
        if (!parts.matches()) {
            throw new IllegalArgumentException("is no place of a row: " + place);
        }
        return new CsvPlace(
                Long.parseLong(parts.group(1)),
                RowFault.valueOf(parts.group(2)),
                CsvUnits.valueOf(parts.group(3)),
                new CsvDialect(parts.group(5).charAt(0), Quoting.valueOf(parts.group(4))),
                Integer.parseInt(parts.group(6)));
    }

    /** As text that sorts as the rows do. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%015d %s %s %s %c %d",
                offset,
                fault,
                units,
                dialect.quoting(),
                dialect.delimiter(),
                headerBegin);
    }
}
