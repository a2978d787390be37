package io.broadsheet.store;

import io.broadsheet.model.Failure;
import io.broadsheet.model.FailureCode;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** Writes down what could not be joined of users' metadata: the first rows of each code, and how many more there are. */
final class MetadataFailures {
    private static final int MOST_ROWS = 100;

    private final Database database;
    private final Map<FailureCode, Long> counts = new EnumMap<>(FailureCode.class);

    MetadataFailures(Database database) {
        this.database = database;
    }

    void add(String file, String articleId, FailureCode code, String message) throws IOException {
        if (counts.merge(code, 1L, Long::sum) <= MOST_ROWS) {
            insert(new Failure(file, articleId, "metadata", code, message), 1);
        }
    }

    void complete() throws IOException {
        for (Map.Entry<FailureCode, Long> count : counts.entrySet()) {
            long more = count.getValue() - MOST_ROWS;
            if (more > 0) {
                insert(new Failure("", "", "metadata", count.getKey(), more + " more like these"), more);
            }
        }
    }

    private void insert(Failure failure, long times) throws IOException {
        database.update(
                "INSERT INTO metadata_failures VALUES (?, ?, ?, ?, ?, ?)",
                failure.file(),
                failure.articleId(),
                failure.stage(),
                failure.code().text(),
                failure.message(),
                times);
    }
}
