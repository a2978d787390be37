package io.broadsheet.store;

import io.broadsheet.model.CorrectionLine;
import io.broadsheet.model.CorrectionList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The corrections that a store remembers, so that no later run needs to be given them again. */
final class RememberedCorrections {
    private RememberedCorrections() {}

    /** Replaces what was given in one way before; a list without lines is as good as none. */
    static void replace(Database database, CorrectionSource source, CorrectionList list) throws IOException {
        database.transaction(() -> {
            database.update("DELETE FROM corrections WHERE source = ?", source.name());
            for (CorrectionLine line : list.lines()) {
                database.update(
                        "INSERT INTO corrections VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        source.name(),
                        list.file(),
                        line.line(),
                        line.articleId(),
                        line.table(),
                        line.target(),
                        line.verb(),
                        line.value(),
                        line.problem());
            }
        });
    }

    static Optional<CorrectionList> of(Database database, CorrectionSource source) throws IOException {
        List<CorrectionLine> lines = new ArrayList<>();
        String[] file = {""};
        database.each(
                "SELECT * FROM corrections WHERE source = ? ORDER BY rowid",
                row -> {
                    file[0] = row.getString(2);
                    lines.add(new CorrectionLine(
                            row.getLong(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7),
                            row.getString(8),
                            row.getString(9)));
                },
                source.name());
        return lines.isEmpty() ? Optional.empty() : Optional.of(new CorrectionList(file[0], lines));
    }
}
