package io.broadsheet.store;

import io.broadsheet.table.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * With which columns each article was analysed. Articles without tokens are analysed with a layout that has no such table.
 * For use by one thread at a time.
 */
final class Layouts {
    private static final Layout WITH_TOKENS = Layout.of(Schema.OF_ARTICLES);
    private static final Layout WITHOUT_TOKENS = Layout.of(Schema.OF_ARTICLES.stream()
            .filter(table -> !table.name().equals(Tables.TOKENS))
            .toList());

    /** Holds for the articles in {@code analyses} that have all columns, given the text of {@link #wanted} with and without tokens. */
    static final String COMPLETE = """
            layout IN (SELECT layout FROM layouts WHERE columns = CASE WHEN has_tokens THEN ? ELSE ? END)""";

    private Layouts() {}

    /** The columns that an article has when it is analysed now. */
    static Layout wanted(boolean tokens) {
        return tokens ? WITH_TOKENS : WITHOUT_TOKENS;
    }

    /** The number of the layout with which articles are analysed now, making it if need be. */
    static long number(Database database, boolean tokens) throws StoreException {
        String text = wanted(tokens).text();
        database.update(
                "INSERT INTO layouts (columns) SELECT ? WHERE NOT EXISTS (SELECT 1 FROM layouts WHERE columns = ?)",
                text,
                text);
        return database.number("SELECT min(layout) FROM layouts WHERE columns = ?", text);
    }

    /** Forgets columns that the file has no longer. */
    static void restrict(Database database, Layout file) throws StoreException {
        Map<Long, String> layouts = new LinkedHashMap<>();
        for (long number : database.all("SELECT layout FROM layouts", row -> row.getLong(1))) {
            layouts.put(
                    number,
                    database.first("SELECT columns FROM layouts WHERE layout = ?", row -> row.getString(1), number)
                            .orElse(""));
        }
        for (Map.Entry<Long, String> layout : layouts.entrySet()) {
            database.update(
                    "UPDATE layouts SET columns = ? WHERE layout = ?",
                    Layout.parse(layout.getValue()).in(file).text(),
                    layout.getKey());
        }
    }

    /** Some articles that lack the same columns. */
    private record Group(Layout lacking, long articles) {
        static Group of(String columns, boolean hasTokens, long articles) {
            return new Group(wanted(hasTokens).without(Layout.parse(columns)), articles);
        }
    }

    /**
     * What articles lack.
     *
     * @param articles a query for their ids
     */
    static Outdated outdated(Database database, String articles) throws StoreException {
        List<Group> groups = database.all(
                "SELECT columns, has_tokens, count(*) FROM analyses JOIN layouts USING (layout) WHERE article_id IN ("
                        + articles + ") GROUP BY columns, has_tokens",
                row -> Group.of(row.getString(1), row.getBoolean(2), row.getLong(3)));
        List<LackingColumns> lacking = new ArrayList<>();
        WITH_TOKENS.tables().forEach((table, all) -> {
            // Columns that came together are named together.
            Map<Long, List<String>> byArticles = new LinkedHashMap<>();
            for (String column : all.keySet()) {
                long number = groups.stream()
                        .filter(group -> group.lacking()
                                .tables()
                                .getOrDefault(table, Map.of())
                                .containsKey(column))
                        .mapToLong(Group::articles)
                        .sum();
                if (number > 0) {
                    byArticles
                            .computeIfAbsent(number, same -> new ArrayList<>())
                            .add(column);
                }
            }
            byArticles.forEach((number, columns) ->
                    lacking.add(new LackingColumns(table, columns.size() == all.size() ? List.of() : columns, number)));
        });
        return new Outdated(
                groups.stream()
                        .filter(group -> !group.lacking().isEmpty())
                        .mapToLong(Group::articles)
                        .sum(),
                lacking);
    }
}
