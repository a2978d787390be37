package io.broadsheet.table.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.broadsheet.batch.FormatRun;
import io.broadsheet.table.Table;
import io.broadsheet.table.Tables;
import io.broadsheet.testing.TableFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the data package says of the tables is well said, and true of their rows. */
final class DataPackageValidityTest {
    /** The profile that the standard's own library checks with. */
    private static final Path PROFILE = Path.of("src/test/resources/frictionless/tabular-data-package.json");

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void isATabularDataPackage() throws Exception {
        FormatRun.write(folder, List.of());

        assertThat(errors(folder.resolve(DataPackage.FILE))).isEmpty();
    }

    @Test
    void isATabularDataPackageWhicheverTablesAreWritten() throws IOException {
        Path file = folder.resolve(DataPackage.FILE);
        for (Table<?> left : Tables.all()) {
            List<Table<?>> others = Tables.all().stream()
                    .filter(table -> !table.name().equals(left.name()))
                    .toList();

            DataPackage.write(file, others, new CsvFormat('\t', true));

            assertThat(errors(file)).as("without " + left.name()).isEmpty();
            assertThat(new ObjectMapper().readTree(file.toFile()).findValuesAsText("resource"))
                    .doesNotContain(left.name());
        }
    }

    @Test
    void isNoneForAProfileThatCanTell() throws IOException {
        Path file = Files.writeString(folder.resolve(DataPackage.FILE), """
                {"profile": "tabular-data-package", "resources": [{"name": "No Name", "path": "/etc/a.csv"}]}""");

        assertThat(errors(file)).isNotEmpty();
    }

    @Test
    void namesKeysThatTheRowsOfARunKeep() throws Exception {
        FormatRun.write(folder, List.of());

        assertThat(violations(folder, folder)).isEmpty();
    }

    @Test
    void namesKeysThatTheRowsOfRealParsesKeep() throws Exception {
        DataPackage.write(
                folder.resolve(DataPackage.FILE),
                Tables.all(false).stream()
                        .filter(table -> !table.name().equals(Tables.TOKENS))
                        .toList(),
                CsvFormat.DEFAULT);

        assertThat(violations(folder, GOLDEN)).isEmpty();
    }

    @Test
    void findsRowsThatDoNotKeepThem() throws Exception {
        FormatRun.write(folder, List.of());
        Path sections = folder.resolve("sections.csv");
        List<String> lines = Files.readAllLines(sections);
        Files.write(sections, List.of(lines.get(0), lines.get(1), lines.get(1)));
        Files.writeString(
                folder.resolve("articles.csv"),
                Files.readString(folder.resolve("articles.csv")).replaceFirst(",(\\d+),", ",many,"));

        assertThat(violations(folder, folder))
                .anyMatch(text -> text.startsWith("sections: two rows have the key [article_id, section_id]"))
                .anyMatch(text -> text.startsWith("sentences: no row of sections"))
                .anyMatch(text -> text.startsWith("articles: sections is no integer: many"));
    }

    private static List<String> errors(Path dataPackage) throws IOException {
        Schema profile = SchemaRegistry.withDefaultDialect(Dialects.getDraft4()).getSchema(Files.readString(PROFILE));
        return profile.validate(Files.readString(dataPackage), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** Where the rows of some tables break what a data package says of them. */
    private static Set<String> violations(Path described, Path tables) throws IOException {
        JsonNode resources = new ObjectMapper()
                .readTree(described.resolve(DataPackage.FILE).toFile())
                .path("resources");
        Set<String> violations = new TreeSet<>();
        for (JsonNode resource : resources) {
            String table = resource.path("name").asText();
            List<Map<String, String>> rows =
                    TableFile.rows(tables.resolve(resource.path("path").asText()));
            for (JsonNode field : resource.at("/schema/fields")) {
                checkType(table, rows, field, violations);
            }
            checkPrimaryKey(table, rows, texts(resource.at("/schema/primaryKey")), violations);
            for (String property : List.of("foreignKeys", DataPackage.OPTIONAL_KEYS)) {
                for (JsonNode key : resource.at("/schema/" + property)) {
                    violations.addAll(broken(key, table, rows, tables, property.equals(DataPackage.OPTIONAL_KEYS)));
                }
            }
        }
        return violations;
    }

    private static void checkType(
            String table, List<Map<String, String>> rows, JsonNode field, Set<String> violations) {
        String name = field.path("name").asText();
        String type = field.path("type").asText();
        rows.stream()
                .map(row -> TableFile.cell(row, name))
                .filter(cell -> !cell.isEmpty() && !isOf(type, cell))
                .forEach(cell -> violations.add(table + ": " + name + " is no " + type + ": " + cell));
    }

    private static boolean isOf(String type, String cell) {
        try {
            return type.equals("string") || new BigDecimal(cell).scale() <= (type.equals("integer") ? 0 : 4);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static void checkPrimaryKey(
            String table, List<Map<String, String>> rows, List<String> fields, Set<String> violations) {
        Set<List<String>> seen = new HashSet<>();
        if (!fields.isEmpty()) {
            cells(rows, fields)
                    .filter(key -> !seen.add(key))
                    .forEach(key -> violations.add(table + ": two rows have the key " + fields + " " + key));
        }
    }

    /** The rows with a key that no row of the other table has; as validators do, an empty part counts unless it may be empty. */
    private static List<String> broken(
            JsonNode key, String table, List<Map<String, String>> rows, Path tables, boolean optional)
            throws IOException {
        List<String> fields = texts(key.path("fields"));
        String named = key.at("/reference/resource").asText();
        String other = named.isEmpty() ? table : named;
        Set<List<String>> there =
                new HashSet<>(cells(TableFile.rows(tables.resolve(other + ".csv")), texts(key.at("/reference/fields")))
                        .toList());
        return cells(rows, fields)
                .filter(cells -> !there.contains(cells) && !(optional && cells.contains("")))
                .map(cells -> table + ": no row of " + other + " for the key " + fields + " " + cells)
                .toList();
    }

    private static Stream<List<String>> cells(List<Map<String, String>> rows, List<String> columns) {
        return rows.stream()
                .map(row -> columns.stream()
                        .map(column -> TableFile.cell(row, column))
                        .toList());
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
