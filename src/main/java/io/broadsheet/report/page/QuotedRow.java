package io.broadsheet.report.page;

import io.broadsheet.report.io.Row;

/**
 * Who speaks over the whole run.
 *
 * @param tone that of what it says
 * @param toward that of what is said of it
 */
record QuotedRow(
        String speaker,
        int articles,
        int quotes,
        int direct,
        int mixed,
        int indirect,
        int words,
        Tone tone,
        Tone toward) {
    static QuotedRow of(Row row) {
        return new QuotedRow(
                row.text("speaker"),
                row.whole("articles"),
                row.whole("quotes"),
                row.whole("direct"),
                row.whole("mixed"),
                row.whole("indirect"),
                row.whole("words"),
                Tone.ofScore(row, "sentiment_score"),
                Tone.ofScore(row, "toward_score"));
    }
}
