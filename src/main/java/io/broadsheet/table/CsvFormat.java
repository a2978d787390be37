package io.broadsheet.table;

/**
 * How CSV files are written; everything else follows RFC 4180, with lines that end in LF.
 *
 * @param delimiter what stands between cells: a comma, a semicolon, a tab or a vertical bar
 * @param byteOrderMark whether files begin with a UTF-8 byte order mark
 */
public record CsvFormat(char delimiter, boolean byteOrderMark) {
    /** A comma, and no mark. */
    public static final CsvFormat DEFAULT = new CsvFormat(',', false);

    /** The delimiters that no cell of numbers can hold. */
    public static final String DELIMITERS = ",;\t|";

    public CsvFormat {
        if (DELIMITERS.indexOf(delimiter) < 0) {
            throw new IllegalArgumentException(
                    "the delimiter must be a comma, semicolon, tab or vertical bar: '" + delimiter + "'");
        }
    }

    /** What keeps text from running as a formula in such files. */
    public FormulaGuard guard() {
        return new FormulaGuard(delimiter);
    }
}
