package io.broadsheet.report.page;

import io.broadsheet.report.io.Row;

/**
 * Who speaks in an article.
 *
 * @param entityId the entity that the speaker is; empty if it is none
 */
record SpeakerView(
        String speaker,
        String entityId,
        String role,
        int quotes,
        int direct,
        int mixed,
        int indirect,
        int words,
        Tone tone) {
    static SpeakerView of(Row row) {
        return new SpeakerView(
                row.text("speaker"),
                row.text("speaker_entity_id").replaceFirst(";.*", ""),
                row.text("speaker_role"),
                row.whole("quotes"),
                row.whole("direct"),
                row.whole("mixed"),
                row.whole("indirect"),
                row.whole("words"),
                Tone.of(row));
    }
}
