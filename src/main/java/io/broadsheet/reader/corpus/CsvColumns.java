package io.broadsheet.reader.corpus;

import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.RecordFields;
import io.broadsheet.reader.StorableText;
import io.broadsheet.reader.UnreadableArticleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of a CSV file.
 *
 * @param names what its header calls them, without white space at their ends; what stands below an empty name is passed over
 * @param fields which columns hold what
 */
record CsvColumns(List<String> names, RecordFields fields) {
    private static final int MOST_NAMES = 20;
    private static final int LONGEST_NAME = 40;

    CsvColumns {
        names = names.stream().map(String::strip).toList();
    }

    /** Whether one of them holds the text of articles. */
    boolean haveText() {
        return names.stream()
                .anyMatch(name -> RecordFields.rank(fields.text(), name).isPresent());
    }

    /** Whether one may hold the records' own ids. */
    boolean haveId() {
        return names.stream()
                .anyMatch(name -> RecordFields.rank(fields.id(), name).isPresent());
    }

    /**
     * Makes sure that rows can be read by them.
     *
     * @throws UnreadableArticleException if none holds a text, or two have one name
     */
    void check() throws UnreadableArticleException {
        if (!haveText()) {
            throw unreadable("has no column " + String.join(", ", fields.text()) + " (there are " + inWords()
                    + "); name the one that holds the texts with --text-column");
        }
        for (String name : names) {
            if (!name.isEmpty() && names.indexOf(name) != names.lastIndexOf(name)) {
                throw unreadable(
                        "has two columns '" + StorableText.of(name) + "' in its header; give one of them another name");
            }
        }
    }

    private String inWords() {
        List<String> known = names.stream()
                .filter(name -> !name.isEmpty())
                .limit(MOST_NAMES)
                .map(name -> name.substring(0, Math.min(LONGEST_NAME, name.length())))
                .toList();
        return StorableText.of(String.join(", ", known)) + (names.size() > MOST_NAMES ? ", …" : "");
    }

    /**
     * What a row holds, by the columns' names.
     *
     * @throws UnreadableArticleException if it has fewer cells, or more that are not empty
     */
    Map<String, List<String>> values(List<String> cells) throws UnreadableArticleException {
        // Spreadsheets put empty cells behind the last one where another row had more.
        boolean hasMore = cells.stream().skip(names.size()).anyMatch(cell -> !cell.isEmpty());
        if (cells.size() < names.size() || hasMore) {
            throw unreadable("has " + cells.size() + (cells.size() == 1 ? " cell" : " cells") + ", and the header "
                    + names.size() + "; put cells into quotation marks that hold a delimiter or a line end");
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isEmpty()) {
                values.put(names.get(i), List.of(cells.get(i)));
            }
        }
        return values;
    }

    /** A row's own id; empty if it has none. */
    String id(Map<String, List<String>> values) {
        String id = "";
        int best = fields.id().size();
        for (Map.Entry<String, List<String>> value : values.entrySet()) {
            int rank = RecordFields.rank(fields.id(), value.getKey()).orElse(best);
            String words = value.getValue().get(0).strip();
            if (rank < best && !words.isEmpty()) {
                id = words;
                best = rank;
            }
        }
        return id;
    }

    private static UnreadableArticleException unreadable(String message) {
        return new UnreadableArticleException(FailureCode.RECORD_UNREADABLE, message);
    }
}
