package io.broadsheet.corpus.group;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By what articles are grouped: columns of the table of articles, of which equal cells make a group. Immutable.
 *
 * @param keys in the order that was asked for, at least one
 */
public record GroupBy(List<Key> keys) {
    /**
     * One of the columns.
     *
     * @param column its name
     * @param grain how much of a day counts; empty for the whole cell, whatever it holds
     */
    public record Key(String column, Optional<Grain> grain) {
        /** What its column is called in the table of groups. */
        public String name() {
            return column + grain.map(some -> "_" + some.text()).orElse("");
        }

        /** What stands there for an article with a cell; empty if the cell is, or is no day where one is needed. */
        public String value(String cell) {
            return grain.map(some -> some.of(Grain.day(cell))).orElse(cell);
        }
    }

    public GroupBy {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("groups need a column");
        }
        Set<String> names = new HashSet<>();
        for (Key key : keys) {
            if (!names.add(key.name().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("the column '" + key.name() + "' is named twice");
            }
        }
    }

    /**
     * Reads {@code outlet}, {@code published:month} and the like.
     *
     * @throws IllegalArgumentException if a part is empty, named twice, or asks for a grain that there is not
     */
    public static GroupBy of(List<String> parts) {
        List<Key> keys = new ArrayList<>();
        for (String part : parts) {
            int colon = part.indexOf(':');
            String column = (colon < 0 ? part : part.substring(0, colon)).strip();
            if (column.isEmpty()) {
                throw new IllegalArgumentException("names no column in '" + part + "'");
            }
            keys.add(new Key(column, colon < 0 ? Optional.empty() : Optional.of(grain(part.substring(colon + 1)))));
        }
        return new GroupBy(keys);
    }

    private static Grain grain(String name) {
        return Grain.of(name.strip())
                .orElseThrow(() -> new IllegalArgumentException("'" + name.strip() + "' is no part of a day; there are "
                        + Stream.of(Grain.values()).map(Grain::text).collect(Collectors.joining(", "))));
    }
}
