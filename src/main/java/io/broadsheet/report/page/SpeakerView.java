package io.broadsheet.report.page;

import io.broadsheet.report.rows.Row;

/**
 * Who speaks, in an article or over the run.
 *
 * @param entityId the entity that the speaker is in the article; empty if it is none
 */
record SpeakerView(
        String speaker,
        String entityId,
        String role,
        int articles,
        int quotes,
        int direct,
        int mixed,
        int indirect,
        int words,
        Tone tone) {
    /** One of an article. */
    static SpeakerView ofArticle(Row row) {
        return new SpeakerView(
                row.text("speaker"),
                row.text("speaker_entity_id").replaceFirst(";.*", ""),
                row.text("speaker_role"),
                1,
                row.whole("quotes"),
                row.whole("direct"),
                row.whole("mixed"),
                row.whole("indirect"),
                row.whole("words"),
                Tone.of(row));
    }
}
