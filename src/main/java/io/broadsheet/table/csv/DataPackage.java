package io.broadsheet.table.csv;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.table.Column;
import io.broadsheet.table.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Describes tables as a Frictionless Data Package, so that R, Python and others can load them with their types. */
public final class DataPackage {
    /** The name of its file. */
    public static final String FILE = "datapackage.json";

    /**
     * A property of our own, which the standard allows: foreign keys that some rows lack. They always have an article and
     * lack only what is found in it; programs that check the standard's own {@code foreignKeys} take such a key for broken.
     */
    static final String OPTIONAL_KEYS = "optionalForeignKeys";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private DataPackage() {}

    /**
     * Writes {@value #FILE} for some tables of a folder.
     *
     * @throws IOException if that fails
     */
    public static void write(Path file, List<Table<?>> tables, CsvFormat format) throws IOException {
        Files.writeString(
                file,
                JSON.writeValueAsString(describe(tables, format)).replace("\r\n", "\n") + "\n",
                StandardCharsets.UTF_8);
    }

    private static ObjectNode describe(List<Table<?>> tables, CsvFormat format) {
        ObjectNode root = JSON.createObjectNode();
        root.put("profile", "tabular-data-package");
        root.put("name", "broadsheet");
        root.put("title", "News articles as tables: entities, quotes and sentiment per section");
        root.put("description", guardNote(format.guard()));
        ArrayNode resources = root.putArray("resources");
        Set<String> written = tables.stream().map(Table::name).collect(Collectors.toSet());
        for (Table<?> table : tables) {
            ObjectNode resource = resources.addObject();
            resource.put("profile", "tabular-data-resource");
            resource.put("name", table.name());
            resource.put("path", format.place(table));
            resource.put("description", "One row is " + table.row() + ".");
            resource.put("format", "csv");
            resource.put("mediatype", "text/csv");
            resource.put("encoding", "utf-8");
            ObjectNode dialect = resource.putObject("dialect");
            dialect.put("delimiter", String.valueOf(format.delimiter()));
            dialect.put("lineTerminator", "\n");
            dialect.put("quoteChar", "\"");
            dialect.put("doubleQuote", true);
            dialect.put("header", true);
            schema(resource.putObject("schema"), table, written);
        }
        return root;
    }

    private static String guardNote(FormulaGuard guard) {
        return "Text that a spreadsheet would run as a formula has an apostrophe in front. To get it back as it was, take one "
                + "apostrophe off each string cell that begins with one and matches " + FormulaGuard.DANGEROUS
                + " and then the one behind each match of " + guard.dangerousInside()
                + ". A cell of more than 32,767 characters, more than a spreadsheet takes, is cut and ends in its length; its "
                + "offsets find the whole in the article's text.";
    }

    private static void schema(ObjectNode schema, Table<?> table, Set<String> written) {
        ArrayNode fields = schema.putArray("fields");
        for (Column<?, ?> column : table.columns()) {
            ObjectNode field = fields.addObject();
            field.put("name", column.name());
            field.put("type", type(column));
            field.put("description", column.description());
        }
        schema.putArray("missingValues").add("");
        if (!table.primaryKey().isEmpty()) {
            table.primaryKey().forEach(schema.putArray("primaryKey")::add);
        }
        foreignKeys(schema, "foreignKeys", table, key -> !key.optional() && written.contains(key.table()));
        foreignKeys(schema, OPTIONAL_KEYS, table, key -> key.optional() && written.contains(key.table()));
    }

    private static void foreignKeys(
            ObjectNode schema, String property, Table<?> table, Predicate<Table.ForeignKey> chosen) {
        List<Table.ForeignKey> keys =
                table.foreignKeys().stream().filter(chosen).toList();
        if (!keys.isEmpty()) {
            ArrayNode foreignKeys = schema.putArray(property);
            for (Table.ForeignKey key : keys) {
                ObjectNode node = foreignKeys.addObject();
                key.fields().forEach(node.putArray("fields")::add);
                ObjectNode reference = node.putObject("reference");
                // The standard's way to say: this table itself.
                reference.put("resource", key.table().equals(table.name()) ? "" : key.table());
                key.references().forEach(reference.putArray("fields")::add);
            }
        }
    }

    /** A type's name in the Table Schema standard. */
    private static String type(Column<?, ?> column) {
        return switch (column.type().kind()) {
            case TEXT -> "string";
            case INTEGER -> "integer";
            case SCORE -> "number";
        };
    }
}
