package io.broadsheet.reader.corpus;

import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.RecordFields;
import io.broadsheet.reader.UnreadableArticleException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * What the beginning of a CSV file tells: how it is written, and what its columns are called.
 *
 * <p>The dialect is the one by which the first row names a column for the text, and by which the fewest of the other rows have
 * something wrong with them. Of several that are equal the usual one is taken.
 *
 * @param units how it is encoded
 * @param dialect how it writes its cells
 * @param begin where the header begins, in bytes
 * @param end where the row behind it begins
 * @param line the number of that row's line
 * @param columns what the header says
 */
record CsvHead(CsvUnits units, CsvDialect dialect, int begin, int end, long line, CsvColumns columns) {
    /** How Excel says what the delimiter is, on a line before the header. */
    private static final String SEPARATOR = "sep=";

    /**
     * Of a file that begins with some bytes.
     *
     * @param isWhole whether these are all
     * @throws UnreadableArticleException if there is no header that can be read
     */
    static CsvHead of(InputBytes head, boolean isWhole, RecordFields fields) throws UnreadableArticleException {
        CsvUnits units = CsvUnits.of(head.bytes());
        int begin = units.mark(head);
        Optional<CsvHead> told = separatorLine(head, units, begin, fields);
        if (told.isPresent()) {
            return told.get();
        }
        Optional<Trial> best = Optional.empty();
        Optional<UnreadableArticleException> failure = Optional.empty();
        for (CsvDialect dialect : CsvDialect.all()) {
            try {
                Trial trial = Trial.of(head, units, dialect, begin, isWhole, fields);
                best = best.filter(before -> !trial.isBetterThan(before)).or(() -> Optional.of(trial));
            } catch (UnreadableArticleException e) {
                failure = failure.or(() -> Optional.of(e));
            }
        }
        // A header without a text by one dialect may be a broken one by another.
        if (failure.isPresent() && best.filter(Trial::hasText).isEmpty()) {
            throw failure.get();
        }
        return best.orElseThrow().head();
    }

    /** The delimiter as a line before the header tells it. */
    private static Optional<CsvHead> separatorLine(InputBytes head, CsvUnits units, int begin, RecordFields fields)
            throws UnreadableArticleException {
        String line = SEPARATOR + "x";
        int width = units.width();
        int size = line.length() * width;
        if (head.length() < begin + size + width) {
            return Optional.empty();
        }
        for (int i = 0; i < SEPARATOR.length(); i++) {
            if (Character.toLowerCase(units.unit(head.bytes(), begin + i * width)) != SEPARATOR.charAt(i)) {
                return Optional.empty();
            }
        }
        int delimiter = units.unit(head.bytes(), begin + SEPARATOR.length() * width);
        Optional<CsvDialect> dialect = CsvDialect.all().stream()
                .filter(known -> known.delimiter() == delimiter)
                .findFirst();
        if (dialect.isEmpty()) {
            return Optional.empty();
        }
        try {
            CsvRows rows = rows(head, units, dialect.get(), begin);
            boolean isAlone = rows.next() && rows.bytes().length == size;
            if (!isAlone || !rows.next()) {
                return Optional.empty();
            }
            return Optional.of(
                    header(rows, units, dialect.get(), begin + (int) rows.begin(), begin + (int) rows.end(), fields));
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes in memory can be read", impossible);
        }
    }

    private static CsvRows rows(InputBytes head, CsvUnits units, CsvDialect dialect, int begin) {
        return new CsvRows(
                new ByteArrayInputStream(head.bytes(), begin, head.length() - begin), dialect, units, head.length(), 1);
    }

    private static CsvHead header(
            CsvRows rows, CsvUnits units, CsvDialect dialect, int begin, int end, RecordFields fields)
            throws UnreadableArticleException {
        if (rows.fault() != RowFault.NONE) {
            throw new UnreadableArticleException(
                    FailureCode.RECORD_UNREADABLE,
                    "line " + rows.line() + ", its header, " + rows.fault().explanation());
        }
        CsvColumns columns = new CsvColumns(CsvCells.of(units.text(rows.bytes()), dialect), fields);
        return new CsvHead(units, dialect, begin, end, rows.followingLine(), columns);
    }

    /** One of the dialects, tried on the first rows. */
    private record Trial(CsvHead head, boolean hasText, int good, int bad) {
        static Trial of(
                InputBytes input, CsvUnits units, CsvDialect dialect, int begin, boolean isWhole, RecordFields fields)
                throws UnreadableArticleException {
            try {
                CsvRows rows = rows(input, units, dialect, begin);
                if (!rows.next()) {
                    throw new UnreadableArticleException(
                            FailureCode.FILE_EMPTY, "holds no letter or digit; there is nothing to analyse");
                }
                int headerBegin = begin + (int) rows.begin();
                if (!isWhole && rows.isLast()) {
                    throw new UnreadableArticleException(
                            FailureCode.RECORD_UNREADABLE,
                            "has a header of more than " + input.length() + " bytes; take columns out");
                }
                CsvHead head = header(rows, units, dialect, headerBegin, begin + (int) rows.end(), fields);
                int cells = rows.cells();
                int good = 0;
                int bad = 0;
                while (rows.next() && (isWhole || !rows.isLast())) {
                    if (rows.fault() == RowFault.NONE && rows.cells() == cells) {
                        good++;
                    } else {
                        bad++;
                    }
                }
                return new Trial(head, head.columns().haveText(), good, bad);
            } catch (IOException impossible) {
                throw new IllegalStateException("bytes in memory can be read", impossible);
            }
        }

        boolean isBetterThan(Trial other) {
            if (hasText != other.hasText) {
                return hasText;
            }
            boolean several = head.columns().names().size() > 1;
            if (!hasText && several != (other.head.columns().names().size() > 1)) {
                return several;
            }
            // Good rows weigh only beside bad ones: the more a dialect cuts a file into, the more of both it finds.
            return (long) bad * (other.good + other.bad) < (long) other.bad * (good + bad);
        }
    }
}
