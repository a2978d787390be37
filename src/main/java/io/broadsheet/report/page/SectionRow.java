package io.broadsheet.report.page;

import io.broadsheet.report.io.Row;

/** A section's sentiment as an article's page shows it. */
record SectionRow(
        String id,
        String heading,
        Tone tone,
        String quoted,
        String quotedValue,
        String narrative,
        String narrativeValue,
        int sentences,
        int tokens,
        String mostPositive,
        String mostNegative) {
    static SectionRow of(Row row) {
        return new SectionRow(
                row.text("section_id"),
                Strip.heading(row.text("section")),
                Tone.of(row),
                row.twoDecimals("quoted_score"),
                row.text("quoted_score"),
                row.twoDecimals("narrative_score"),
                row.text("narrative_score"),
                row.whole("sentences"),
                row.whole("tokens"),
                row.text("most_positive_sentence_id"),
                row.text("most_negative_sentence_id"));
    }
}
