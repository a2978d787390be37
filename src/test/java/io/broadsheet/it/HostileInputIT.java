package io.broadsheet.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.testing.HostileFiles;
import io.broadsheet.testing.TableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that would hang or crash a careless program, each beside a good article. */
final class HostileInputIT {
    private static final String GOOD =
            "Osby Opens Its Quarry\n\n“The water is cold,” said Ingrid Holm, the mayor of Osby. She went home at noon.\n";

    @TempDir
    private Path folder = Path.of("");

    private Path analyzeBeside(String name, byte[] hostile, int exitCode) throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(input.resolve("good.txt"), GOOD);
        Path alone = folder.resolve("alone");
        assertThat(Program.analyze(alone, List.of(input)).exitCode()).isZero();
        Files.write(input.resolve(name), hostile);
        Path out = folder.resolve("out");
        assertThat(Program.analyze(out, List.of(input)).exitCode()).isEqualTo(exitCode);
        for (String table : List.of("sections", "sentences", "entities", "mentions", "quotes", "speakers")) {
            assertThat(TableFile.texts(out, table)).as(table).containsAll(TableFile.texts(alone, table));
        }
        return out;
    }

    private static List<String> codes(Path out) {
        return TableFile.texts(out, "failures").stream()
                .map(row -> row.getOrDefault("code", ""))
                .distinct()
                .toList();
    }

    @Test
    @Timeout(300)
    void refusesALineOfFiveMegabytes() throws IOException {
        byte[] line = "word ".repeat(1_048_576).getBytes(StandardCharsets.UTF_8);

        Path out = analyzeBeside("line.txt", line, 1);

        assertThat(codes(out)).hasSize(1).first().asString().isIn("file.too-large", "article.too-long");
    }

    @Test
    @Timeout(300)
    void survivesAHundredThousandQuotationMarks() throws IOException {
        byte[] marks = ("He said “" + "\"".repeat(100_000) + "” and left.").getBytes(StandardCharsets.UTF_8);

        Path out = analyzeBeside("marks.txt", marks, 0);

        assertThat(codes(out)).containsExactly("sentence.too-long");
        assertThat(TableFile.texts(out, "articles"))
                .extracting(row -> row.getOrDefault("article_id", ""))
                .containsExactly("good", "marks");
    }

    @Test
    void cutsASentenceThatIsTooLongToParse() throws IOException {
        byte[] list = ("They sold " + "apples, pears and 12 plums, ".repeat(300) + "and nothing else.")
                .getBytes(StandardCharsets.UTF_8);

        Path out = analyzeBeside("list.txt", list, 0);

        assertThat(codes(out)).containsExactly("sentence.too-long");
        Map<String, String> failure = TableFile.texts(out, "failures").get(0);
        assertThat(failure).containsEntry("article_id", "list").containsEntry("stage", "sentences");
        assertThat(failure.getOrDefault("message", "")).contains("character 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "e\u0301", "o\u0301\u0302\u0489", "\uD83C\uDDEB\uD83C\uDDF7", "1-", "<b>", "12:"})
    @Timeout(120)
    void bringsEndlessWordsToAnEndBesideAGoodArticle(String part) throws IOException {
        byte[] word = ("They wrote " + part.repeat(30_000 / part.length()) + " and left on Monday.")
                .getBytes(StandardCharsets.UTF_8);

        Path out = analyzeBeside("word.txt", word, 0);

        assertThat(codes(out)).doesNotContain("article.timeout");
    }

    @Test
    void findsTimesBesideAnEndlessWord() throws IOException {
        Path input = Files.createDirectories(folder.resolve("words"));
        Files.writeString(
                input.resolve("word.txt"),
                "On 4 March 2019 they wrote " + "7".repeat(900) + " and left on 5 May 2020.");

        Program.analyze(folder.resolve("tagged"), List.of(input), "--tokens");

        assertThat(TableFile.texts(folder.resolve("tagged"), "tokens"))
                .filteredOn(token -> TableFile.cell(token, "ner").equals("DATE"))
                .extracting(token -> TableFile.cell(token, "word"))
                .containsExactly("4", "March", "2019", "5", "May", "2020");
    }

    @Test
    void refusesBytesThatAreNoText() throws IOException {
        byte[] binary = new byte[5000];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i * 31 % 256);
        }

        Path out = analyzeBeside("image.txt", binary, 1);

        assertThat(codes(out)).hasSize(1);
    }

    @Test
    void tagsAnEndlessWordByItsBeginningAndKeepsTheWord() throws IOException {
        Path input = Files.createDirectories(folder.resolve("words"));
        Files.writeString(input.resolve("word.txt"), "They wrote " + "a".repeat(900) + " and left.");
        Files.writeString(input.resolve("marks.txt"), "He said “““it is cold””” and left.");

        Program.analyze(folder.resolve("tagged"), List.of(input), "--tokens");

        List<Map<String, String>> tokens = TableFile.texts(folder.resolve("tagged"), "tokens");
        assertThat(tokens)
                .filteredOn(token -> TableFile.cell(token, "word").length() == 900)
                .singleElement()
                .satisfies(token -> assertThat(TableFile.cell(token, "lemma")).hasSizeLessThan(201));
        assertThat(tokens)
                .filteredOn(token -> TableFile.cell(token, "word").matches("“+|”+"))
                .isNotEmpty()
                .allSatisfy(token -> assertThat(TableFile.cell(token, "pos")).isIn("``", "''"));
    }

    @Test
    @Timeout(300)
    void givesEachOfManyHostileFilesOneResultOrOneCode() throws IOException, InterruptedException {
        Path input = Files.createDirectories(folder.resolve("many"));
        List<HostileFiles.Hostile> hostile = HostileFiles.write(input, 2, 2);

        assertThat(Program.analyze(folder.resolve("tables"), List.of(input)).exitCode())
                .isEqualTo(1);

        Path tables = folder.resolve("tables");
        List<String> results = files(tables, "articles", "");
        List<String> failures = files(tables, "failures", "read|analyze");
        for (HostileFiles.Hostile one : hostile) {
            String file = one.file().toString();
            assertThat(results.contains(file) ? 1 : 0)
                    .as("result of %s", file)
                    .isEqualTo(1 - Collections.frequency(failures, file));
            if (one.fate() != HostileFiles.Fate.EITHER) {
                assertThat(results.contains(file)).as(file).isEqualTo(one.fate() == HostileFiles.Fate.SUCCEEDS);
            }
        }
    }

    private static List<String> files(Path tables, String table, String stage) {
        return TableFile.texts(tables, table).stream()
                .filter(row -> row.getOrDefault("stage", "").matches(stage))
                .map(row -> TableFile.cell(row, "file"))
                .toList();
    }
}
