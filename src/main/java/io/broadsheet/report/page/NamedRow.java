package io.broadsheet.report.page;

import io.broadsheet.report.io.Row;
import java.util.Locale;

/** A name over the whole run. */
record NamedRow(
        String name,
        String type,
        String look,
        String subtype,
        int articles,
        int mentions,
        int quotesSpoken,
        Tone tone) {
    static NamedRow of(Row row) {
        return new NamedRow(
                row.text("name"),
                row.text("type").toLowerCase(Locale.ROOT),
                NameView.look(row),
                row.text("subtype").toLowerCase(Locale.ROOT).replace('_', ' '),
                row.whole("articles"),
                row.whole("mentions"),
                row.whole("quotes_spoken"),
                Tone.of(row));
    }

    /** As the search knows it. */
    String key() {
        return name + "|" + type.toUpperCase(Locale.ROOT);
    }
}
