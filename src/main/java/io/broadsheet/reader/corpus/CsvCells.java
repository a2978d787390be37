package io.broadsheet.reader.corpus;

import de.siegmar.fastcsv.reader.CsvReader;
import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.reader.corpus.CsvDialect.Quoting;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts the text of one row into its cells. */
final class CsvCells {
    private static final char NUL = '\u0000';
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\])");

    private CsvCells() {}

    /**
     * Makes sure that rows can be cut.
     *
     * @throws LinkageError if the library is missing
     */
    static void check() {
        CsvReader.builder();
    }

    /**
     * The cells of a row, without their quotation marks.
     *
     * @throws UnreadableArticleException if it is no row, or holds what no text does
     */
    static List<String> of(String row, CsvDialect dialect) throws UnreadableArticleException {
        if (row.indexOf(NUL) >= 0) {
            throw unreadable("holds a NUL, which no text does; take it out, or save the file as CSV anew");
        } else if (dialect.quoting() == Quoting.NONE) {
            return List.of(row.split(Pattern.quote(String.valueOf(dialect.delimiter())), -1));
        }
        String doubled = dialect.quoting() == Quoting.ESCAPED
                ? ESCAPED.matcher(row).replaceAll(mark -> mark.group(1).equals("\"") ? "\"\"" : "\\\\")
                : row;
        try {
            return CsvReader.builder()
                    .fieldSeparator(dialect.delimiter())
                    .skipEmptyLines(false)
                    .ofSingleCsvRecord(doubled)
                    .getFields();
        } catch (RuntimeException e) {
            throw unreadable("is no row of a CSV file (" + e.getMessage() + "); save the file as CSV anew");
        }
    }

    private static UnreadableArticleException unreadable(String message) {
        return new UnreadableArticleException(FailureCode.RECORD_UNREADABLE, message);
    }
}
