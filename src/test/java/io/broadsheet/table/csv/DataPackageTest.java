package io.broadsheet.table.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.table.Table;
import io.broadsheet.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataPackageTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void describesEveryTableAndColumn() throws IOException {
        JsonNode root = describe(Tables.all(), CsvFormat.DEFAULT);

        assertThat(root.at("/resources")).hasSameSizeAs(Tables.all());
        for (int i = 0; i < Tables.all().size(); i++) {
            Table<?> table = Tables.all().get(i);
            JsonNode resource = root.at("/resources/" + i);
            assertThat(resource.path("name").asText()).isEqualTo(table.name());
            assertThat(resource.path("path").asText()).isEqualTo(table.name() + ".csv");
            assertThat(resource.path("description").asText()).contains(table.row());
            assertThat(resource.at("/schema/fields").findValuesAsText("name")).isEqualTo(table.header());
            assertThat(resource.at("/schema/fields").findValuesAsText("description"))
                    .hasSameSizeAs(table.columns())
                    .noneMatch(String::isBlank);
            assertThat(texts(resource.at("/schema/primaryKey"))).isEqualTo(table.primaryKey());
        }
    }

    @Test
    void givesColumnsTheTypesOfTheTableSchemaStandard() throws IOException {
        JsonNode fields = describe(Tables.all(), CsvFormat.DEFAULT).at("/resources/0/schema/fields");

        assertThat(typeOf(fields, "title")).hasValue("string");
        assertThat(typeOf(fields, "tokens")).hasValue("integer");
        assertThat(typeOf(fields, "sentiment_score")).hasValue("number");
    }

    @Test
    void pointsOnlyIntoTablesThatAreWritten() throws IOException {
        List<Table<?>> some = Tables.all().stream()
                .filter(table -> List.of("entities", "sections").contains(table.name()))
                .toList();

        JsonNode root = describe(some, CsvFormat.DEFAULT);

        assertThat(root.at("/resources").findValuesAsText("resource"))
                .as("itself, and the sections of entities")
                .containsExactly("", "sections");
    }

    @Test
    void pointsIntoEveryTableWhenAllAreWritten() throws IOException {
        JsonNode root = describe(Tables.all(), CsvFormat.DEFAULT);

        assertThat(root.at("/resources").findValuesAsText("resource"))
                .hasSize(Tables.all().stream()
                        .mapToInt(table -> table.foreignKeys().size())
                        .sum());
    }

    @Test
    void namesTheDelimiterAndTheGuardOfFormulas() throws IOException {
        JsonNode root = describe(Tables.all(), new CsvFormat(';', false));

        assertThat(root.at("/resources").findValuesAsText("delimiter")).containsOnly(";");
        assertThat(root.path("description").asText())
                .contains(FormulaGuard.DANGEROUS, new FormulaGuard(';').dangerousInside());
    }

    private JsonNode describe(List<Table<?>> tables, CsvFormat format) throws IOException {
        Path file = folder.resolve("datapackage.json");
        DataPackage.write(file, tables, format);
        return new ObjectMapper().readTree(file.toFile());
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Optional<String> typeOf(JsonNode fields, String column) {
        for (JsonNode field : fields) {
            if (field.path("name").asText().equals(column)) {
                return Optional.of(field.path("type").asText());
            }
        }
        return Optional.empty();
    }
}
