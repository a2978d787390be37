package io.broadsheet.report.page;

import io.broadsheet.report.io.ArticleRows;
import io.broadsheet.report.io.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A name as an article's page shows it, over all its sections.
 *
 * @param id the entity
 * @param look the class of its type in the pages' style
 * @param negative number of mentions that are negative toward it
 * @param places where the text names it
 */
record NameView(
        String id,
        String name,
        String type,
        String look,
        String subtype,
        int mentions,
        int negative,
        int neutral,
        int positive,
        int quotesSpoken,
        List<Place> places) {
    /**
     * A mention.
     *
     * @param number counted from 1
     */
    record Place(String id, int number) {}

    /** The names of an article, in the order in which it first names them. */
    static List<NameView> all(ArticleRows article) {
        Map<String, List<Row>> sections = new LinkedHashMap<>();
        for (Row row : article.rows("entities")) {
            sections.computeIfAbsent(row.text("entity_id"), id -> new ArrayList<>())
                    .add(row);
        }
        Map<String, List<Place>> places = new LinkedHashMap<>();
        for (Row row : article.rows("mentions")) {
            List<Place> all = places.computeIfAbsent(row.text("entity_id"), id -> new ArrayList<>());
            all.add(new Place(mentionId(row), all.size() + 1));
        }
        return sections.values().stream()
                .map(rows -> of(rows, places.getOrDefault(rows.get(0).text("entity_id"), List.of())))
                .toList();
    }

    private static NameView of(List<Row> rows, List<Place> places) {
        Row first = rows.get(0);
        return new NameView(
                first.text("entity_id"),
                first.text("name"),
                first.text("type").toLowerCase(Locale.ROOT),
                look(first),
                first.text("subtype").toLowerCase(Locale.ROOT).replace('_', ' '),
                sum(rows, "mentions"),
                sum(rows, "negative"),
                sum(rows, "neutral"),
                sum(rows, "positive"),
                sum(rows, "quotes_spoken"),
                places);
    }

    private static int sum(List<Row> rows, String column) {
        return rows.stream().mapToInt(row -> row.whole(column)).sum();
    }

    static String look(Row row) {
        return "name " + row.text("type").toLowerCase(Locale.ROOT);
    }

    /** By which pages link to a mention. */
    static String mentionId(Row mention) {
        return "m" + mention.whole("begin");
    }

    /** A mention's mark in the text. */
    static Mark mark(Row mention) {
        return new Mark(
                mention.whole("begin"),
                mention.whole("end"),
                mentionId(mention),
                look(mention),
                mention.text("name") + ", " + mention.text("type").toLowerCase(Locale.ROOT) + ", "
                        + Tone.of(mention).words(),
                "row-" + mention.text("entity_id"));
    }
}
