package io.broadsheet.reader;

import io.broadsheet.model.CorrectionLine;
import io.broadsheet.model.CorrectionList;
import io.broadsheet.model.EntityType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a newsroom's own names, a short form of corrections: a CSV file in UTF-8 with the columns surface, name and type, in any
 * order and with a comma, a semicolon or a tab between them. A column article_id limits a row to one article; other columns are
 * passed over.
 *
 * <p>{@code surface} is a name as the entities table shows it. {@code name} is what to call it, empty to leave that as it is.
 * {@code type} is what it is, empty to leave that as it is, or NONE for what is no name.
 */
public final class AliasFile {
    private static final List<String> NEEDED = List.of("surface", "name", "type");
    private static final String ARTICLE = "article_id";
    private static final String DROPPED = "NONE";

    private AliasFile() {}

    /**
     * Reads the aliases, as corrections.
     *
     * @throws InputException if the file cannot be read or is not as described; the message names the line
     */
    public static CorrectionList read(Path file) throws InputException {
        List<CorrectionLine> corrections = new ArrayList<>();
        Map<List<String>, Long> lines = new HashMap<>();
        try (CsvRows rows = CsvRows.inUtf8(file)) {
            List<String> header =
                    header(file, rows.next().map(CsvRows.Row::cells).orElse(List.of()));
            for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                long line = row.get().line();
                List<String> cells = row.get().cells();
                String place = file + ", line " + line;
                String surface = cell(place, header, cells, "surface");
                String article = header.contains(ARTICLE) ? cell(place, header, cells, ARTICLE) : "";
                Optional<Long> before =
                        Optional.ofNullable(lines.put(List.of(article, surface.toLowerCase(Locale.ROOT)), line));
                if (before.isPresent()) {
                    throw new InputException(place + ": '" + surface + "' stands in line " + before.get()
                            + ", too; leave one of them there");
                }
                String scope = article.isEmpty() ? CorrectionLine.EVERY_ARTICLE : article;
                for (Wish wish : wishes(place, surface, header, cells)) {
                    corrections.add(new CorrectionLine(line, scope, "entities", surface, wish.verb(), wish.value()));
                }
            }
        }
        return new CorrectionList(file.toString(), corrections);
    }

    private record Wish(String verb, String value) {}

    private static List<String> header(Path file, List<String> cells) throws InputException {
        List<String> header = cells.stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (String column : NEEDED) {
            if (!header.contains(column)) {
                throw new InputException(
                        file + ", line 1: has no column '" + column + "'; the first line must be: surface,name,type");
            }
        }
        return header;
    }

    private static String cell(String place, List<String> header, List<String> cells, String column)
            throws InputException {
        if (cells.size() != header.size()) {
            throw new InputException(place + ": has " + cells.size() + " cells, but the header has " + header.size()
                    + "; put a cell with a comma in it between quotation marks");
        }
        return cells.get(header.indexOf(column)).strip();
    }

    private static List<Wish> wishes(String place, String surface, List<String> header, List<String> cells)
            throws InputException {
        String name = cell(place, header, cells, "name");
        String type = cell(place, header, cells, "type").toUpperCase(Locale.ROOT);
        if (surface.isEmpty()) {
            throw new InputException(place + ": 'surface' is empty; write the name as the tables show it");
        } else if (type.equals(DROPPED)) {
            return List.of(new Wish("drop", ""));
        } else if (type.isEmpty() && name.isEmpty()) {
            throw new InputException(
                    place + ": '" + surface + "' gets neither a name nor a type; write one of them, or " + DROPPED
                            + " as the type of what is no name");
        } else if (!type.isEmpty()
                && Stream.of(EntityType.values())
                        .noneMatch(known -> known.name().equals(type))) {
            throw new InputException(place + ": there is no type '" + type
                    + "'; it must be PERSON, ORGANIZATION, LOCATION, MISC, " + DROPPED + " or empty");
        }
        return Stream.of(new Wish("rename", name), new Wish("retype", type))
                .filter(wish -> !wish.value().isEmpty())
                .toList();
    }
}
