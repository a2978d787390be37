package io.broadsheet.report.page;

import io.broadsheet.report.io.Row;

/**
 * A quote as an article's page shows it.
 *
 * @param id by which pages link to it
 * @param begin where it begins: code points into the text
 * @param end where it ends, exclusive
 * @param section the heading of its section
 * @param speaker who speaks; empty when unknown
 * @param entityId the entity that the speaker is; empty if it is none
 */
record QuoteView(
        String id,
        int begin,
        int end,
        String sectionId,
        String section,
        String speaker,
        String entityId,
        String role,
        String text,
        String kind,
        String cue,
        int words,
        Tone tone,
        String confidence,
        String confidenceValue,
        boolean unsure) {
    static QuoteView of(Row row) {
        return new QuoteView(
                row.text("quote_id"),
                row.whole("begin"),
                row.whole("end"),
                row.text("section_id"),
                Strip.heading(row.text("section")),
                row.text("speaker"),
                row.text("speaker_entity_id").replaceFirst(";.*", ""),
                row.text("speaker_role"),
                row.text("text"),
                row.text("kind"),
                row.text("cue"),
                row.whole("words"),
                Tone.of(row),
                row.twoDecimals("confidence"),
                row.text("confidence"),
                Unsure.isUnsure(row));
    }

    /** Its mark in the text. */
    Mark mark() {
        return new Mark(
                begin,
                end,
                id,
                "quote " + kind + (unsure ? " unsure" : ""),
                (speaker.isEmpty() ? "unknown speaker" : speaker) + ", " + kind,
                "row-" + id);
    }
}
