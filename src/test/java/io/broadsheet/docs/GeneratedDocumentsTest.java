package io.broadsheet.docs;

import static io.broadsheet.docs.GeneratedDocuments.check;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.cli.CommandLineInterface;
import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.Format;
import io.broadsheet.reader.registry.FormatRegistry;
import io.broadsheet.table.Column;
import io.broadsheet.table.Table;
import io.broadsheet.table.TableFormat;
import io.broadsheet.table.Tables;
import io.broadsheet.table.csv.CsvFormat;
import io.broadsheet.table.registry.TableFormats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that say what the code says. To write them anew: {@code scripts/test -Ddocs.update=true}. */
final class GeneratedDocumentsTest {
    private static final Path DOCS = Path.of("docs");
    /** For whom each format of tables is. */
    private static final Map<String, String> USERS = Map.of(
            "xlsx", "reading, sorting, filtering and pivots in LibreOffice and Excel: [spreadsheet](spreadsheet.md)",
            "jsonl", "programs that read a line at a time; jq",
            "sqlite", "SQL, joins, and tables larger than a spreadsheet",
            "parquet", "pandas, Polars, R's arrow, DuckDB, Spark",
            "gexf", "Gephi, networkx: who and what is named together",
            "conllu", "corpus tools, grammar searches, other parsers' tools");

    @Test
    void tablesAreDocumentedAsTheyAreDefined() throws IOException {
        StringBuilder text = new StringBuilder("""
                # The tables

                Written from the column definitions in `io.broadsheet.table`; a test keeps this page equal to them.
                UTF-8, RFC 4180, a header row, lines that end in LF, `.` as decimal sign, four decimals for scores. An empty
                cell means "not applicable" or "unknown". Ids are unique within their article. Offsets are Unicode code points
                into `text/<article_id>.txt`, end exclusive: `text[begin:end]` in Python cuts the words out.

                Text that a spreadsheet would run as a formula has one apostrophe in front: see
                [decision 4](decisions/0004-formula-guard.md) for how to get it back.

                `articles.csv` has more columns behind those below: what your own metadata and the documents' own fields say,
                see [metadata](metadata.md).

                While [corrections](corrections.md) are in force, the tables that they can change have `corrected` as their last column: the
                lines of the corrections that changed the row.

                """);
        text.append("""
                ## Formats

                CSV is always written. `--<name>` writes a format beside it, `export DIR --to <name>,<name>` later, from what is stored. All say
                the same; a test reads every table back from each and compares.

                | name | writes | for |
                |---|---|---|
                """);
        for (TableFormat format : TableFormats.ON_REQUEST) {
            text.append("| `")
                    .append(format.name())
                    .append("` | ")
                    .append(written(format))
                    .append(" | ")
                    .append(USERS.get(format.name()))
                    .append(" |\n");
        }
        text.append("""

                `gexf` and `conllu` read the tables that they need, whichever `--tables` names; `conllu` needs the words, which `analyze` stores
                only if it is asked for them by `--tokens` or `--conllu`. `gexf`: nodes are the names of `corpus_entities.csv`, with type, mentions,
                articles, quotes and sentiment; an edge joins two that a section names, and its weight is the number of such sections; of larger
                runs the 2,000 most mentioned names, which the file's description says. `conllu`: sentences whose parse is no tree have `_` as
                heads; `sent_id` is the article's id and the sentence's, with a colon between.

                """);
        for (Table<?> table : Tables.possible()) {
            text.append("## ")
                    .append(CsvFormat.DEFAULT.place(table))
                    .append("\n\nOne row is ")
                    .append(table.row())
                    .append(".\n");
            if (!table.primaryKey().isEmpty()) {
                text.append("Key: ").append(codes(table.primaryKey())).append(".\n");
            }
            text.append("\n| column | type | meaning |\n|---|---|---|\n");
            for (Column<?, ?> column : table.columns()) {
                text.append("| `")
                        .append(column.name())
                        .append("` | ")
                        .append(column.type().kind().name().toLowerCase(Locale.ROOT))
                        .append(" | ")
                        .append(column.description())
                        .append(" |\n");
            }
            text.append('\n');
        }
        check(DOCS.resolve("tables.md"), text.toString().stripTrailing() + "\n");
    }

    /** A format's description without its beginning, which is for the help. */
    private static String written(TableFormat format) {
        return format.description()
                .replaceFirst("^Also write ", "")
                .replaceFirst("\\.$", "")
                .replaceFirst("<table>", "TABLE");
    }

    private static String codes(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    @Test
    void theCommandLineIsDocumentedAsItsHelpPrintsIt() throws IOException {
        String text = "# The command line\n\nWhat `--help` prints; a test keeps this page equal to it.\n\n```\n"
                + help("--help") + "```\n\n## analyze\n\n```\n" + help("analyze", "--help")
                + "```\n\n## export\n\n```\n" + help("export", "--help")
                + "```\n\n## review\n\n```\n" + help("review", "--help")
                + "```\n\n## status\n\n```\n" + help("status", "--help")
                + "```\n\n## evaluate quotes\n\n```\n" + help("evaluate", "quotes", "--help")
                + "```\n\n## evaluate entities\n\n```\n" + help("evaluate", "entities", "--help")
                + "```\n\n## evaluate links\n\n```\n" + help("evaluate", "links", "--help")
                + "```\n\n## evaluate identities\n\n```\n" + help("evaluate", "identities", "--help")
                + "```\n\n## evaluate ner\n\n```\n" + help("evaluate", "ner", "--help")
                + "```\n\n## evaluate targets\n\n```\n" + help("evaluate", "targets", "--help")
                + "```\n\n## evaluate sentences\n\n```\n" + help("evaluate", "sentences", "--help")
                + "```\n\n## evaluate body\n\n```\n" + help("evaluate", "body", "--help") + "```\n";
        check(DOCS.resolve("cli.md"), text);
    }

    /** The first table of the page is what the registry lists. */
    @Test
    void formatsAreDocumentedAsTheyAreRegistered() throws IOException {
        Path page = DOCS.resolve("formats.md");
        String text = Files.readString(page);
        int begin = text.indexOf("|---|---|---|\n") + "|---|---|---|\n".length();
        String rows = rows(FormatRegistry.ALL.ofDocuments(), "one article")
                + rows(FormatRegistry.ALL.ofCorpora(), "many articles")
                + rows(FormatRegistry.ALL.ofArchives(), "files of these, packed");

        check(page, text.substring(0, begin) + rows + text.substring(text.indexOf("\n\n", begin - 1) + 1));
    }

    private static String rows(List<Format> formats, String input) {
        return formats.stream()
                .map(format -> "| " + format.name() + " | "
                        + format.endings().stream()
                                .map(ending -> "`." + ending + "`")
                                .collect(Collectors.joining(", "))
                        + " | " + input + " |\n")
                .collect(Collectors.joining());
    }

    /** The first fenced block of the page is what its command prints. */
    @Test
    void theEvaluationPageShowsARealRun() throws IOException {
        Path page = DOCS.resolve("evaluation.md");
        String text = Files.readString(page);
        String fixture = "src/test/resources/evaluation/brat";
        int begin = text.indexOf("```\n") + "```\n".length();

        String printed = output(1, "evaluate", "quotes", fixture, "--tables", fixture + "/tables", "--worst", "2");

        check(page, text.substring(0, begin) + printed + text.substring(text.indexOf("```", begin)));
    }

    @Test
    void everyFailureCodeIsExplained() throws IOException {
        String page = Files.readString(Path.of("docs/reliability.md"));

        for (FailureCode code : FailureCode.values()) {
            assertThat(page).contains("\n| `" + code.text() + "` |");
        }
    }

    private static String help(String... arguments) {
        return output(0, arguments);
    }

    /** What a command prints that needs no analyzer. */
    private static String output(int exitCode, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        CommandLineInterface cli = new CommandLineInterface(
                options -> {
                    throw new IllegalStateException("help needs no analyzer");
                },
                InputStream.nullInputStream(),
                stream,
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                0);
        assertThat(cli.run(arguments)).isEqualTo(exitCode);
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** Every line of a fenced csv block in the README stands in the golden tables of the sample article. */
    @Test
    void theReadmeShowsRealRows() throws IOException {
        String golden = "";
        try (var tables = Files.list(Path.of("src/test/resources/golden"))) {
            for (Path table : tables.sorted().toList()) {
                golden += Files.readString(table);
            }
        }
        List<String> readme = Files.readAllLines(Path.of("README.md"));
        int shown = 0;
        boolean inside = false;
        for (String line : readme) {
            if (line.startsWith("```")) {
                inside = line.equals("```csv");
            } else if (inside) {
                shown++;
                assertThat(golden.lines()).contains(line);
            }
        }
        assertThat(shown).isGreaterThan(5);
    }

    @Test
    void theReadmeStaysShort() throws IOException {
        assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThan(150);
    }

    @Test
    void theReadmesLibrarySnippetCompiles(@TempDir Path folder) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int begin = readme.indexOf("```java\n") + "```java\n".length();
        String snippet = readme.substring(begin, readme.indexOf("```", begin));
        Path source = Files.writeString(
                folder.resolve("Snippet.java"),
                "import io.broadsheet.*; import io.broadsheet.model.*; class Snippet { void run(String text) {"
                        + snippet + "}}");
        ByteArrayOutputStream errors = new ByteArrayOutputStream();

        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        errors,
                        "-d",
                        folder.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        source.toString());

        assertThat(result).as(errors.toString(StandardCharsets.UTF_8)).isZero();
    }
}
