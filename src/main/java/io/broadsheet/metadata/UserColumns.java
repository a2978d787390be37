package io.broadsheet.metadata;

import io.broadsheet.model.DocumentFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns behind Broadsheet's own in the table of articles: those of users' metadata, then one for each name of a field that
 * documents hold. A field that is called like a column of the metadata fills that one where it is empty; names that differ in
 * the case of their letters alone are one column. Immutable and safe for use by several threads.
 */
public final class UserColumns {
    private static final String FROM_DOCUMENTS = "From the documents themselves: what their format or record calls so.";

    private final List<UserColumn> columns;
    private final Map<String, Integer> placeOfField;

    private UserColumns(List<UserColumn> columns, Map<String, Integer> placeOfField) {
        this.columns = List.copyOf(columns);
        this.placeOfField = Map.copyOf(placeOfField);
    }

    /**
     * Columns.
     *
     * @param given those of users' metadata, in their order
     * @param fields the names of documents' fields, in their order
     * @param own the names of Broadsheet's columns in the table
     */
    public static UserColumns of(List<UserColumn> given, List<String> fields, Collection<String> own) {
        ColumnNames names = new ColumnNames(own);
        List<UserColumn> columns = new ArrayList<>(given);
        Map<String, Integer> ofGiven = new HashMap<>();
        for (UserColumn column : given) {
            ofGiven.put(ColumnNames.key(column.name()), ofGiven.size());
            names.take(column.name());
        }
        Map<String, Integer> places = new HashMap<>();
        for (String field : fields) {
            String key = ColumnNames.key(field.strip());
            String safe = names.safe(field);
            if (!places.containsKey(key) && !safe.isEmpty()) {
                Optional<Integer> shared = Optional.ofNullable(ofGiven.get(ColumnNames.key(safe)));
                if (shared.isEmpty()) {
                    columns.add(new UserColumn(names.take(safe), FROM_DOCUMENTS));
                }
                places.put(key, shared.orElse(columns.size() - 1));
            }
        }
        return new UserColumns(columns, places);
    }

    /** The columns in their order. */
    public List<UserColumn> columns() {
        return columns;
    }

    /**
     * An article's cells, one a column; empty where nothing is known.
     *
     * @param given the cells of users' metadata, by the place of the column
     * @param fields what the document holds
     */
    public List<String> cells(Map<Integer, String> given, List<DocumentFacts.Field> fields) {
        Map<Integer, Set<String>> values = new HashMap<>();
        for (DocumentFacts.Field field : fields) {
            Optional<Integer> place = Optional.ofNullable(
                    placeOfField.get(ColumnNames.key(field.name().strip())));
            if (place.isPresent() && !field.value().isEmpty()) {
                values.computeIfAbsent(place.get(), p -> new LinkedHashSet<>()).add(field.value());
            }
        }
        List<String> cells = new ArrayList<>();
        for (int place = 0; place < columns.size(); place++) {
            String own = String.join(";", values.getOrDefault(place, Set.of()));
            cells.add(given.getOrDefault(place, own));
        }
        return cells;
    }
}
