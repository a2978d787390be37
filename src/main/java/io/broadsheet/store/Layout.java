package io.broadsheet.store;

import io.broadsheet.table.Column;
import io.broadsheet.table.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which tables of articles there are and which columns they have: as this program knows them, as a file has them that
 * another version made, or as an article had them when it was analysed. The order of columns does not matter. Immutable.
 *
 * @param tables the columns of each table, by its name; of each column its type, by the column's name
 */
record Layout(Map<String, Map<String, String>> tables) {
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE \"([a-z][a-z0-9_]*)\" \\((.*)\\)");
    private static final Pattern COLUMN = Pattern.compile("\"([a-z][a-z0-9_]*)\" (TEXT|INTEGER|REAL)");

    Layout {
        Map<String, Map<String, String>> copy = new LinkedHashMap<>();
        tables.forEach((table, columns) -> copy.put(table, Collections.unmodifiableMap(new LinkedHashMap<>(columns))));
        tables = Collections.unmodifiableMap(copy);
    }

    /** The layout of some tables. */
    static Layout of(List<Table<?>> tables) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        for (Table<?> table : tables) {
            Map<String, String> columns = new LinkedHashMap<>();
            table.columns().forEach(column -> columns.put(column.name(), type(column)));
            all.put(table.name(), columns);
        }
        return new Layout(all);
    }

    private static String type(Column<?, ?> column) {
        return switch (column.type().kind()) {
            case TEXT -> "TEXT";
            case INTEGER -> "INTEGER";
            case SCORE -> "REAL";
        };
    }

    /**
     * The layout that definitions of a file make.
     *
     * @return empty if one of them defines anything but such a table, which does no more than keep rows, or its index on the
     *     article
     */
    static Optional<Layout> read(List<String> definitions) {
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        for (String definition : definitions) {
            Matcher table = TABLE.matcher(definition);
            if (table.matches()) {
                tables.put(table.group(1), defined(table.group(2)));
            }
        }
        Layout layout = new Layout(tables);
        // What was not understood above is missing here.
        boolean whole = tables.values().stream().allMatch(columns -> columns.containsKey("article_id"))
                && sorted(layout.statements()).equals(sorted(definitions));
        return whole ? Optional.of(layout) : Optional.empty();
    }

    private static Map<String, String> defined(String columns) {
        Map<String, String> defined = new LinkedHashMap<>();
        for (String definition : columns.split(", ", -1)) {
            Matcher column = COLUMN.matcher(definition);
            if (column.matches()) {
                defined.put(column.group(1), column.group(2));
            }
        }
        return defined;
    }

    private static List<String> sorted(List<String> statements) {
        return statements.stream().sorted().toList();
    }

    /** The statements that make its tables, each with an index on the article. */
    List<String> statements() {
        List<String> statements = new ArrayList<>();
        tables.keySet().forEach(table -> statements.addAll(creation(table)));
        return statements;
    }

    private List<String> creation(String table) {
        String columns = columns(table).entrySet().stream()
                .map(column -> definition(column.getKey(), column.getValue()))
                .collect(Collectors.joining(", "));
        return List.of(
                "CREATE TABLE " + Schema.quoted(table) + " (" + columns + ")",
                "CREATE INDEX " + Schema.quoted(table + "_article") + " ON " + Schema.quoted(table) + " (article_id)");
    }

    private static String definition(String column, String type) {
        return Schema.quoted(column) + " " + type;
    }

    private Map<String, String> columns(String table) {
        return tables.getOrDefault(table, Map.of());
    }

    /** Whether a table is there and has a column, of the same type. */
    boolean has(String table, Column<?, ?> column) {
        return type(column).equals(columns(table).get(column.name()));
    }

    /** The statements that make a file's tables those of another layout; what rows hold in columns of both stays. */
    List<String> changesTo(Layout wanted) {
        List<String> changes = new ArrayList<>();
        for (String table : tables.keySet()) {
            if (!wanted.tables.containsKey(table)) {
                changes.add("DROP TABLE " + Schema.quoted(table));
            }
        }
        for (String table : wanted.tables.keySet()) {
            if (!tables.containsKey(table)) {
                changes.addAll(wanted.creation(table));
            } else {
                without(wanted).columns(table).keySet().forEach(column -> changes.add(alter(table, "DROP", column)));
                wanted.without(this)
                        .columns(table)
                        .forEach((column, type) -> changes.add(alter(table, "ADD", column) + " " + type));
            }
        }
        return changes;
    }

    private static String alter(String table, String change, String column) {
        return "ALTER TABLE " + Schema.quoted(table) + " " + change + " COLUMN " + Schema.quoted(column);
    }

    /** The columns here that another layout does not have; without the tables that it has whole. */
    Layout without(Layout other) {
        return filtered(other, false);
    }

    /** The columns that both have. */
    Layout in(Layout other) {
        return filtered(other, true);
    }

    private Layout filtered(Layout other, boolean shared) {
        Map<String, Map<String, String>> rest = new LinkedHashMap<>();
        tables.forEach((table, columns) -> {
            Map<String, String> some = new LinkedHashMap<>(columns);
            Map<String, String> others = other.columns(table);
            some.entrySet().removeIf(column -> shared != others.entrySet().contains(column));
            if (!some.isEmpty()) {
                rest.put(table, some);
            }
        });
        return new Layout(rest);
    }

    /** Whether it has no column. */
    boolean isEmpty() {
        return tables.isEmpty();
    }

    /** A line for each column, the same for layouts with the same columns in any order. */
    String text() {
        Set<String> lines = new TreeSet<>();
        tables.forEach(
                (table, columns) -> columns.forEach((column, type) -> lines.add(table + " " + column + " " + type)));
        return String.join("\n", lines);
    }

    /** The layout whose {@link #text} this is. */
    static Layout parse(String text) {
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        for (String line : new LinkedHashSet<>(text.lines().toList())) {
            String[] parts = line.split(" ", 3);
            if (parts.length == 3) {
                tables.computeIfAbsent(parts[0], table -> new LinkedHashMap<>()).put(parts[1], parts[2]);
            }
        }
        return new Layout(tables);
    }
}
