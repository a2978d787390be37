package io.broadsheet.reader.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * How a file writes its cells.
 *
 * @param delimiter stands between cells
 * @param quoting how cells hold delimiters and line ends
 */
record CsvDialect(char delimiter, Quoting quoting) {
    /** How quotation marks around a cell are written. Marks within a cell that does not begin with one are words. */
    enum Quoting {
        /** A mark in a marked cell is doubled, as RFC 4180 has it. */
        DOUBLED,
        /** A mark in a marked cell stands behind a backslash, as databases write it. */
        ESCAPED,
        /** Marks mean nothing: each line is a row, as IANA's text/tab-separated-values has it. */
        NONE
    }

    private static final String DELIMITERS = ",;\t|";

    /** Where marks may mean nothing: with commas between them, texts would fall apart. */
    private static final String DELIMITERS_WITHOUT_QUOTES = "\t|";

    /** All that are known; the usual ones first. */
    static List<CsvDialect> all() {
        List<CsvDialect> all = new ArrayList<>();
        for (Quoting quoting : Quoting.values()) {
            String delimiters = quoting == Quoting.NONE ? DELIMITERS_WITHOUT_QUOTES : DELIMITERS;
            delimiters.chars().forEach(delimiter -> all.add(new CsvDialect((char) delimiter, quoting)));
        }
        return all;
    }
}
