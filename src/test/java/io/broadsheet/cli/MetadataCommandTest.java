package io.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.cli.PlainProgram.Result;
import io.broadsheet.table.Tables;
import io.broadsheet.testing.TableFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users say of their articles, from options to tables. */
final class MetadataCommandTest {
    private static final List<String> OWN = Tables.articles().header();

    private final PlainProgram program = new PlainProgram();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path in;

    @SuppressWarnings("NullAway.Init")
    private Path out;

    @BeforeEach
    void writeArticles() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        out = folder.resolve("out");
        Files.writeString(
                in.resolve("courier_2026-05-04_bridge.txt"),
                "The Bridge\n\n“It holds,” said Ada Moreno. Nobody came.\n");
        Files.writeString(in.resolve("herald_late_market.txt"), "Market Day\n\n“I sold two,” said Jonas Petersen.\n");
    }

    private Result run(String... options) {
        List<String> arguments = new ArrayList<>(List.of("analyze", in.toString(), "--out", out.toString()));
        arguments.addAll(List.of(options));
        return program.run("", arguments.toArray(String[]::new));
    }

    private String metadata(String content) throws IOException {
        return metadata(content, StandardCharsets.UTF_8);
    }

    private String metadata(String content, Charset charset) throws IOException {
        return Files.write(folder.resolve("meta.csv"), content.getBytes(charset))
                .toString();
    }

    private List<Map<String, String>> articles() {
        return TableFile.texts(out, "articles");
    }

    private List<String> userColumns() throws IOException {
        List<String> header = TableFile.lines(out.resolve("articles.csv"), ',').get(0);
        assertThat(header.subList(0, OWN.size())).isEqualTo(OWN);
        return header.subList(OWN.size(), header.size());
    }

    private List<String> failures() {
        return TableFile.texts(out, "failures").stream()
                .map(row -> row.get("code") + " " + row.get("file") + " " + row.get("article_id"))
                .toList();
    }

    @Test
    void addsTheGroupsOfThePatternThenTheColumnsOfTheFile() throws IOException {
        String file = metadata(
                "desk,article_id,Circulation (2024),outlet\nnews,courier_2026-05-04_bridge,=1+1,The Courier\n");

        Result result = run("--id-pattern", "^(?<outlet>[^_]+)_(?<published>[^_]+)_(?<slug>.*)", "--metadata", file);

        assertThat(result.exitCode()).isZero();
        assertThat(userColumns()).containsExactly("outlet", "slug", "desk", "Circulation_2024", "user_published");
        assertThat(articles().get(0))
                .containsEntry("outlet", "The Courier")
                .containsEntry("slug", "bridge")
                .containsEntry("published", "2026-05-04")
                .containsEntry("Circulation_2024", "=1+1")
                .containsEntry("user_published", "");
        assertThat(articles().get(1))
                .containsEntry("outlet", "herald")
                .containsEntry("desk", "")
                .containsEntry("published", "")
                .containsEntry("user_published", "late");
        assertThat(failures())
                .containsExactlyInAnyOrder(
                        "metadata.day-unreadable " + in.resolve("herald_late_market.txt") + " herald_late_market",
                        "metadata.row-missing " + in.resolve("herald_late_market.txt") + " herald_late_market");
        assertThat(result.err())
                .contains("Metadata that could not be joined, see failures.csv:\n    metadata.day-unreadable: 1\n")
                .contains("'late' is no day");
        assertThat(Files.readString(out.resolve("articles.csv"))).contains(",'=1+1,");
        assertThat(Files.readString(out.resolve("datapackage.json")))
                .contains("Circulation_2024")
                .contains("From meta.csv.");
    }

    @Test
    void letsTheFileCountForTitleBylineDayAndLanguage() throws IOException {
        String file = metadata("""
                article_id,headline,author,date,lang
                courier_2026-05-04_bridge,A Bridge Holds,Nils Holm,4 May 2026,en-GB
                """);

        run("--metadata", file);

        assertThat(userColumns()).containsExactly("lang");
        assertThat(articles().get(0))
                .containsEntry("title", "A Bridge Holds")
                .containsEntry("byline", "Nils Holm")
                .containsEntry("published", "2026-05-04")
                .containsEntry("lang", "en-GB");
        assertThat(TableFile.column(out.resolve("sections.csv"), "heading")).contains("The Bridge");
    }

    @Test
    void analysesAgainOnlyWhatTheDayChanges() throws IOException {
        String before = "article_id,note,published\ncourier_2026-05-04_bridge,a,\nherald_late_market,b,\n";
        run("--metadata", metadata(before));
        assertThat(program.analyzersMade()).hasValue(1);

        Result note = run("--metadata", metadata(before.replace("bridge,a", "bridge,c")));
        assertThat(note.err()).contains("2 articles analysed before, none again");
        assertThat(articles().get(0)).containsEntry("note", "c");

        Result day = run("--metadata", metadata(before.replace("market,b,", "market,b,2026-05-05")));
        assertThat(day.err()).contains("1 article analysed in").contains("1 article analysed before");
        assertThat(articles().get(1)).containsEntry("published", "2026-05-05");

        Result none = run();
        assertThat(none.exitCode()).isZero();
        assertThat(userColumns()).isEmpty();
        assertThat(articles().get(1)).containsEntry("published", "");
    }

    @Test
    void exportsTheSameColumnsLater() throws IOException {
        run("--id-pattern", "^(?<outlet>[^_]+)_");
        byte[] written = Files.readAllBytes(out.resolve("articles.csv"));

        Result export = program.run(
                "", "export", out.toString(), "--out", folder.resolve("again").toString());

        assertThat(export.exitCode()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("again/articles.csv"))).isEqualTo(written);
    }

    @Test
    void addsTheFieldsOfRecordsInTheOrderInWhichTheyComeFirst() throws IOException {
        Files.writeString(in.resolve("press.jsonl"), """
                {"id": "p1", "text": "“It holds,” said Ada Moreno.", "zone": "north", "tokens": 9}
                {"id": "p2", "text": "Nobody came.", "author_note": "x", "Zone": "south"}
                """);
        Files.writeString(in.resolve("z.md"), "---\ndesk: sport\n---\n# A Game\n\nNobody came.\n");

        run();

        assertThat(userColumns()).containsExactly("zone", "user_tokens", "author_note", "desk");
        assertThat(articles().stream().map(row -> row.get("zone"))).containsExactly("", "", "north", "south", "");
        assertThat(articles().get(2)).containsEntry("user_tokens", "9");
        assertThat(articles().get(4)).containsEntry("desk", "sport");
    }

    @Test
    void showsFieldsThatChangedWithoutAnalysingAgain() throws IOException {
        Path record = in.resolve("press.jsonl");
        Files.writeString(record, "{\"id\": \"p1\", \"text\": \"Nobody came.\", \"zone\": \"north\"}\n");
        run();
        Files.writeString(
                record, "{\"id\": \"p1\", \"text\": \"Nobody came.\", \"zone\": \"south\", \"desk\": \"x\"}\n");

        Result again = run();

        assertThat(again.err()).contains("3 articles analysed before, none again");
        assertThat(userColumns()).containsExactly("zone", "desk");
        assertThat(articles().get(2)).containsEntry("zone", "south").containsEntry("desk", "x");
    }

    @Test
    void keepsTheMostFrequentOfTooManyFields() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            lines.append(
                    "{\"id\": \"p%d\", \"text\": \"Nobody came.\", \"own_%d\": 1, \"zone\": \"x\"}\n".formatted(i, i));
        }
        Files.writeString(in.resolve("press.jsonl"), lines);

        Result result = run();

        assertThat(userColumns())
                .hasSize(100)
                .startsWith("own_0", "zone", "own_1")
                .endsWith("own_98");
        assertThat(failures()).containsExactly("metadata.columns-left-out  ");
        assertThat(result.err()).contains("metadata.columns-left-out: 1");
    }

    @Test
    void readsFilesAsSpreadsheetsSaveThem() throws IOException {
        String rows =
                "sep=;\r\narticle_id;note;\"a;b\"\r\n\r\ncourier_2026-05-04_bridge;\"Über \"\"uns\"\"\r\nund mehr\";x\r\n;;\r\n";
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
            run("--metadata", metadata(rows, charset));

            assertThat(userColumns()).containsExactly("note", "a_b");
            assertThat(articles().get(0))
                    .containsEntry("note", "Über \"uns\"\nund mehr")
                    .containsEntry("a_b", "x");
        }
        run("--metadata", metadata("\uFEFF" + rows.substring(7)));
        assertThat(articles().get(0)).containsEntry("a_b", "x");
    }

    @Test
    void tellsRowsThatCannotBeUsedWithTheirLines() throws IOException {
        String file = metadata("""
                article_id,note
                herald_late_market,a
                herald_late_market,b
                nobody,c
                ,d
                x,y,z
                courier_2026-05-04_bridge
                """);

        Result result = run("--metadata", file);

        assertThat(result.exitCode()).isZero();
        assertThat(articles().get(1)).containsEntry("note", "a");
        assertThat(failures())
                .containsExactlyInAnyOrder(
                        "metadata.row-double " + file + ":3 herald_late_market",
                        "metadata.row-unknown " + file + ":4 nobody",
                        "metadata.row-broken " + file + ":5 ",
                        "metadata.row-broken " + file + ":6 ",
                        "metadata.row-broken " + file + ":7 ",
                        "metadata.row-missing " + in.resolve("courier_2026-05-04_bridge.txt")
                                + " courier_2026-05-04_bridge");
        assertThat(result.err()).contains("metadata.row-broken: 3").contains(file + ":4: no input of this run");
    }

    @Test
    void passesTheFileOverWhereItLiesAmongTheArticles() throws IOException {
        Path inside = in.resolve("articles.md");
        Files.writeString(inside, "article_id,note\nherald_late_market,a\n");

        Result result = run("--metadata", inside.toString());

        assertThat(articles()).hasSize(2);
        assertThat(result.err()).contains("articles.md: holds the metadata of the others");
    }

    @Test
    void joinsInADryRunToo() throws IOException {
        Result result = run("--dry-run", "--metadata", metadata("article_id,note\nnobody,a\n"));

        assertThat(result.err()).contains("meta.csv:2: no input of this run").contains("has no row in");
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesWhatCannotBeMeantBeforeModelsLoad() throws IOException {
        program.assertWrongUse(run("--id-pattern", "(?<a>["), "--id-pattern", "no regular expression");
        program.assertWrongUse(run("--id-pattern", "a.*"), "--id-pattern", "no named group");
        program.assertWrongUse(run("--metadata", folder.resolve("none.csv").toString()), "--metadata", "no such file");
        program.assertWrongUse(run("--metadata", in.toString()), "--metadata", "no ordinary file");
        program.assertWrongUse(run("--metadata", metadata("id,note\na,b\n")), "--metadata", "article_id", "id, note");
        program.assertWrongUse(run("--metadata", metadata("")), "--metadata", "article_id");
        program.assertWrongUse(
                run("--metadata", metadata("article_id,note\na,\"b\nc,d\n")), "line 2", "quotation mark");
    }

    @Test
    void refusesAPatternThatTakesTooLong() throws IOException {
        for (int i = 0; i < 25; i++) {
            Files.writeString(in.resolve("a".repeat(60) + i + "!.txt"), "Nobody came.\n");
        }

        program.assertWrongUse(run("--id-pattern", "^(?<x>(?:a|aa)+)b\\k<x>$"), "--id-pattern", "takes too long");
    }

    @Test
    void refusesArticlesInOtherLanguages() throws IOException {
        Files.copy(Path.of("src/test/resources/languages/deu.txt"), in.resolve("deutsch.txt"));

        Result result = run();

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(articles()).hasSize(2);
        assertThat(failures()).containsExactly("article.not-english " + in.resolve("deutsch.txt") + " deutsch");
        assertThat(result.err()).contains("is in German");

        assertThat(run("--any-language").exitCode()).isZero();
        assertThat(articles()).hasSize(3);
    }
}
