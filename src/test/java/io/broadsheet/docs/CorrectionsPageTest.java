package io.broadsheet.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.NewsAnalyzer;
import io.broadsheet.cli.CommandLineInterface;
import io.broadsheet.corpus.correction.Verb;
import io.broadsheet.testing.PlainEngine;
import io.broadsheet.testing.TableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example of docs/corrections.md is applied to the article there. */
final class CorrectionsPageTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static List<String> blocks(String page, String language) {
        return Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private String run(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exitCode = new CommandLineInterface(
                        options -> NewsAnalyzer.on(new PlainEngine(), options),
                        InputStream.nullInputStream(),
                        new PrintStream(said, true, StandardCharsets.UTF_8),
                        new PrintStream(said, true, StandardCharsets.UTF_8),
                        0)
                .run(arguments);
        String text = said.toString(StandardCharsets.UTF_8);
        assertThat(exitCode).as(text).isZero();
        return text;
    }

    @Test
    void everyVerbHasAnExampleThatIsApplied() throws IOException {
        String page = Files.readString(Path.of("docs/corrections.md"));
        Path in = folder.resolve("in");
        Files.createDirectories(in.resolve("press"));
        Files.writeString(in.resolve("press/bridge.txt"), blocks(page, "text").get(0));
        Path out = folder.resolve("out");
        run("analyze", in.toString(), "--out", out.toString(), "--any-language");
        List<String> examples = blocks(page, "csv");

        for (String example : examples) {
            Files.writeString(out.resolve("corrections.csv"), example);
            String said = run("export", out.toString());
            assertThat(TableFile.rows(out.resolve("failures.csv"))).as(example).isEmpty();
            JsonNode manifest =
                    new ObjectMapper().readTree(out.resolve("run.json").toFile());
            assertThat(manifest.path("corrections").path("applied").asLong())
                    .isEqualTo(example.lines().count() - 1);
            assertThat(said).contains("corrections applied\n");
        }
        assertThat(Arrays.stream(Verb.values()).map(Verb::text))
                .allSatisfy(verb -> assertThat(examples)
                        .anySatisfy(example -> assertThat(example).contains("," + verb + ",")));
    }
}
