package io.broadsheet.reader.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes off the pages what stands at their upper or lower edge again and again, whatever number it holds: running heads, page
 * numbers, the address and the day that browsers print. A number that stands alone at an edge goes from a single page, too.
 */
final class RunningHeads {
    /** How many of a page's highest and lowest lines are looked at; fewer on a page with few. */
    private static final int DEEPEST = 3;

    private static final int LINES_FOR_ONE = 4;
    /** As a part of a line's size: how far its next neighbour is at least. */
    private static final double GAP = 1.6;

    private static final int ENOUGH_PAGES = 3;
    /** Lines of one place do not move further, in points. */
    private static final double MOST_MOVED = 4;

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:page )?[-–—|\\[(]?\\s*(?:\\d{1,4}|[ivxl]{1,6})\\s*(?:(?:/|of)\\s*\\d{1,4}\\s*)?[-–—|\\])]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OUTER_NUMBER = Pattern.compile("^\\d{1,4}(?=\\s)|(?<=\\s)\\d{1,4}$|^\\d{1,4}$");
    private static final Pattern PRINTED_ADDRESS = Pattern.compile("(?:https?|file):\\S+(?:\\s+\\d+/\\d+)?");

    private RunningHeads() {}

    /** What a line at an edge says, and where: the same on several pages makes it a running head. */
    private record Place(String text, boolean top, double size) {}

    /** The lines of all pages without what runs along their edges. */
    static List<Line> without(List<List<Line>> pages) {
        Map<Place, List<Line>> places = new HashMap<>();
        for (List<Line> page : pages) {
            edges(page)
                    .forEach((line, place) -> places.computeIfAbsent(place, key -> new ArrayList<>())
                            .add(line));
        }
        int enough = Math.max(2, Math.min(ENOUGH_PAGES, pages.size()));
        Set<Line> running = new HashSet<>();
        for (List<Line> lines : places.values()) {
            for (Line line : lines) {
                long same = lines.stream()
                        .filter(other -> Math.abs(other.baseline() - line.baseline()) <= MOST_MOVED)
                        .map(Line::page)
                        .distinct()
                        .count();
                if (same >= enough) {
                    running.add(line);
                }
            }
        }
        running.addAll(numbered(pages));
        List<Line> kept = new ArrayList<>();
        for (List<Line> page : pages) {
            List<Line> left = new ArrayList<>(page);
            left.removeIf(running::contains);
            left.removeAll(numbers(left));
            kept.addAll(left);
        }
        return kept;
    }

    /** The outermost lines that begin or end with a number that grows with the pages, whatever else they say. */
    private static Set<Line> numbered(List<List<Line>> pages) {
        Map<Place, List<Line>> steady = new HashMap<>();
        for (List<Line> page : pages) {
            List<Line> byHeight = byHeight(page);
            for (int i = 0; i < Math.min(2, byHeight.size()); i++) {
                boolean top = i == 0;
                Line line = byHeight.get(top ? 0 : byHeight.size() - 1);
                Matcher number = OUTER_NUMBER.matcher(line.text());
                while (number.find()) {
                    String offset = String.valueOf(Integer.parseInt(number.group()) - line.page());
                    steady.computeIfAbsent(new Place(offset, top, line.size()), key -> new ArrayList<>())
                            .add(line);
                }
            }
        }
        return steady.values().stream()
                .filter(lines -> lines.stream().map(Line::page).distinct().count() >= ENOUGH_PAGES)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private static Map<Line, Place> edges(List<Line> page) {
        List<Line> byHeight = byHeight(page);
        List<Line> byDepth = new ArrayList<>(byHeight);
        Collections.reverse(byDepth);
        Map<Line, Place> edges = new HashMap<>();
        edge(byDepth).forEach(low -> edges.put(low, new Place(shape(low), false, low.size())));
        edge(byHeight).forEach(high -> edges.put(high, new Place(shape(high), true, high.size())));
        return edges;
    }

    /** The first lines, if a gap sets them apart from the others. */
    private static List<Line> edge(List<Line> lines) {
        int deepest = Math.min(DEEPEST, Math.max(1, lines.size() / LINES_FOR_ONE));
        for (int i = 0; i < deepest && i + 1 < lines.size(); i++) {
            double gap = Math.abs(lines.get(i + 1).baseline() - lines.get(i).baseline());
            if (gap > GAP * lines.get(i).size()) {
                return lines.subList(0, i + 1);
            }
        }
        return List.of();
    }

    private static List<Line> byHeight(List<Line> page) {
        return page.stream()
                .sorted((one, other) -> one.baseline() != other.baseline()
                        ? Double.compare(one.baseline(), other.baseline())
                        : Double.compare(one.left(), other.left()))
                .toList();
    }

    private static String shape(Line line) {
        return NUMBER.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("#");
    }

    /** A page's first and last line, if they are but numbers or addresses. */
    private static List<Line> numbers(List<Line> page) {
        List<Line> byHeight = byHeight(page);
        List<Line> numbers = new ArrayList<>();
        if (byHeight.size() > 1) {
            for (Line line : List.of(byHeight.get(0), byHeight.get(byHeight.size() - 1))) {
                if (PAGE_NUMBER.matcher(line.text()).matches()
                        || PRINTED_ADDRESS.matcher(line.text()).matches()) {
                    numbers.add(line);
                }
            }
        }
        return numbers;
    }
}
