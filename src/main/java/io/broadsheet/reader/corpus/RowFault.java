package io.broadsheet.reader.corpus;

/** What makes a row of a CSV file no row. */
enum RowFault {
    /** Nothing. */
    NONE(""),
    /** A quotation mark stands within a cell in quotation marks. */
    STRAY_QUOTE("has a quotation mark within a cell that is in quotation marks; write it twice"),
    /** The last quotation mark of a cell is missing. */
    OPEN_QUOTE("opens a quotation mark that is not closed, or not for as long as an article may be; close it"),
    /** The row has more bytes than it may. */
    TOO_LONG("is longer than a row with an article can be; split it, or raise --max-characters");

    private final String explanation;

    RowFault(String explanation) {
        this.explanation = explanation;
    }

    /** What is wrong and what to do. */
    String explanation() {
        return explanation;
    }
}
