package io.broadsheet.reader;

import io.broadsheet.model.EntityType;
import io.broadsheet.model.NameAliases;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a newsroom's own names: a CSV file in UTF-8 with the columns surface, name and type, in any order and with a
 * comma, a semicolon or a tab between them; other columns are passed over.
 *
 * <p>{@code surface} is a name as articles write it or as the entities table shows it. {@code name} is what to call it, empty
 * to leave that as it is. {@code type} is what it is, empty to leave that as it is, or NONE for what is no name.
 */
public final class AliasFile {
    private static final List<String> NEEDED = List.of("surface", "name", "type");
    private static final String DROPPED = "NONE";

    private AliasFile() {}

    /**
     * Reads the aliases.
     *
     * @throws InputException if the file cannot be read or is not as described; the message names the line
     */
    public static NameAliases read(Path file) throws InputException {
        Map<String, NameAliases.Entry> entries = new HashMap<>();
        Map<String, Long> lines = new HashMap<>();
        try (CsvRows rows = CsvRows.inUtf8(file)) {
            List<String> header =
                    header(file, rows.next().map(CsvRows.Row::cells).orElse(List.of()));
            for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                long line = row.get().line();
                List<String> cells = row.get().cells();
                String place = file + ", line " + line;
                String surface = cell(place, header, cells, "surface");
                Optional<Long> before = Optional.ofNullable(lines.put(surface.toLowerCase(Locale.ROOT), line));
                if (before.isPresent()) {
                    throw new InputException(place + ": '" + surface + "' stands in line " + before.get()
                            + ", too; leave one of them there");
                }
                entries.put(surface, entry(place, surface, header, cells));
            }
        }
        return new NameAliases(entries);
    }

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

    private static NameAliases.Entry entry(String place, String surface, List<String> header, List<String> cells)
            throws InputException {
        String name = cell(place, header, cells, "name");
        String type = cell(place, header, cells, "type").toUpperCase(Locale.ROOT);
        if (surface.isEmpty()) {
            throw new InputException(place + ": 'surface' is empty; write the name as articles write it");
        } else if (type.equals(DROPPED)) {
            return new NameAliases.Dropped();
        } else if (type.isEmpty() && name.isEmpty()) {
            throw new InputException(
                    place + ": '" + surface + "' gets neither a name nor a type; write one of them, or " + DROPPED
                            + " as the type of what is no name");
        } else if (type.isEmpty()) {
            return new NameAliases.Renamed(name, Optional.empty());
        }
        for (EntityType known : EntityType.values()) {
            if (known.name().equals(type)) {
                return new NameAliases.Renamed(name, Optional.of(known));
            }
        }
        throw new InputException(place + ": there is no type '" + type
                + "'; it must be PERSON, ORGANIZATION, LOCATION, MISC, " + DROPPED + " or empty");
    }
}
