package io.broadsheet.evaluation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who people say that names are over a run: a CSV file with the columns article_id (an id, its last part, or {@code *} for all
 * articles), name, perhaps type, and identity ({@code -}: do not count). An article's own row wins over one for all.
 */
final class GoldIdentities {
    private static final String EVERYWHERE = "*";
    private static final String UNCOUNTED = "-";

    private final Path file;
    private final boolean typed;
    private final Map<Key, String> identities = new HashMap<>();

    private record Key(String article, String name, String type) {}

    /** What a file says of a name. */
    enum Standing {
        /** Who it is. */
        COUNTED,
        /** That it does not count. */
        UNCOUNTED,
        /** Nothing. */
        UNNAMED
    }

    private GoldIdentities(Path file, boolean typed) {
        this.file = file;
        this.typed = typed;
    }

    /**
     * Reads a file.
     *
     * @param typed whether names of different types are different names; then there must be a column type
     * @throws EvaluationException if it lacks a column, holds no rows, or says two things of one name; the message names the line
     */
    static GoldIdentities read(Path file, boolean typed) throws EvaluationException {
        List<String> needed =
                typed ? List.of("article_id", "name", "type", "identity") : List.of("article_id", "name", "identity");
        GoldIdentities gold = new GoldIdentities(file, typed);
        for (CsvFile.Row row : CsvFile.read(file, needed, "the header needs " + String.join(", ", needed))) {
            gold.add(row, needed);
        }
        if (gold.identities.isEmpty()) {
            throw new EvaluationException(file + ": holds no rows below its header");
        }
        return gold;
    }

    private void add(CsvFile.Row row, List<String> needed) throws EvaluationException {
        for (String column : needed) {
            if (row.text(column).isEmpty()) {
                throw new EvaluationException(row.place() + ": '" + column + "' is empty; "
                        + (column.equals("identity")
                                ? "write " + UNCOUNTED + " for a name that does not count"
                                : "fill it"));
            }
        }
        Key key = key(row.text("article_id"), row.text("name"), row.text("type"));
        Optional<String> before = Optional.ofNullable(identities.put(key, row.text("identity")));
        if (before.isPresent() && !before.get().equals(row.text("identity"))) {
            throw new EvaluationException(
                    row.place() + ": '" + Shortened.to(40, key.name()) + "' is '" + Shortened.to(40, before.get())
                            + "' in a line before, for the same article_id; leave one of the two");
        }
    }

    private Key key(String article, String name, String type) {
        return new Key(article, name, typed ? type : "");
    }

    /** The file. */
    Path file() {
        return file;
    }

    /** Who a name is in an article; empty if it does not count or the file does not say. */
    Optional<String> of(String articleId, String name, String type) {
        return said(articleId, name, type).filter(identity -> !identity.equals(UNCOUNTED));
    }

    /** Whether a name counts in an article. */
    Standing standing(String articleId, String name, String type) {
        return said(articleId, name, type)
                .map(identity -> identity.equals(UNCOUNTED) ? Standing.UNCOUNTED : Standing.COUNTED)
                .orElse(Standing.UNNAMED);
    }

    private Optional<String> said(String articleId, String name, String type) {
        return Optional.ofNullable(identities.get(key(articleId, name, type)))
                .or(() -> Optional.ofNullable(identities.get(key(ArticleId.name(articleId), name, type))))
                .or(() -> Optional.ofNullable(identities.get(key(EVERYWHERE, name, type))));
    }
}
