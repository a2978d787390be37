package io.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.cli.PlainProgram.Result;
import io.broadsheet.testing.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a run as a whole, from options to tables. */
final class WholeRunCommandTest {
    private static final String STORY = """
            The old ferry pier will be closed for the winter, because divers found that its posts had rotted below the water.

            Ada Moreno told the council that boats would land at the fish market until the spring, and that nobody would lose a job.
            """;

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
        Files.writeString(in.resolve("courier_2026-05-04.txt"), "Pier Closes\n\n" + STORY);
        Files.writeString(in.resolve("herald_2026-05-05.txt"), "No Boats This Winter\n\n" + STORY);
    }

    @Test
    void saysHowManyArticlesAreCopies() throws IOException {
        assertThat(analyze().err()).contains("  1 copy of other articles (copy_of), which do not count over the run\n");
        assertThat(analyze("--count-copies").err())
                .contains("  1 copy of other articles (copy_of), which count like others over the run\n");
        assertThat(TableFile.column(out.resolve("articles.csv"), "copy_of")).containsExactly("", "courier_2026-05-04");
    }

    @Test
    void groupsByWhatIdsTellAndEachTextOnce() throws IOException {
        String pattern = "(?<outlet>[^_]+)_(?<published>.*)";
        assertThat(analyze("--id-pattern", pattern, "--group-by", "outlet,published:week", "--count-copies")
                        .exitCode())
                .isZero();
        assertThat(TableFile.column(out.resolve("groups.csv"), "outlet")).containsExactly("courier", "herald");
        assertThat(TableFile.column(out.resolve("groups.csv"), "published_week"))
                .containsExactly("2026-W19", "2026-W19");

        assertThat(export("--group-by", "outlet", "--to", "jsonl,sqlite,xlsx").exitCode())
                .isZero();
        assertThat(TableFile.column(out.resolve("groups.csv"), "outlet")).containsExactly("courier");
        assertThat(out.resolve("jsonl/groups.jsonl")).content().contains("\"outlet\":\"courier\"");
    }

    @Test
    void listsTheColumnsWhenOneIsUnknownAndKeepsWhatWasAnalysed() {
        for (Result result : List.of(analyze("--group-by", "desk"), export("--group-by", "desk"))) {
            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(result.err())
                    .contains("broadsheet: --group-by: articles.csv has no column 'desk'; it has article_id, title,");
        }
        assertThat(analyze().err()).contains("2 articles analysed before, none again");
    }

    @Test
    void refusesGroupsThatCannotBeMeant() {
        program.assertWrongUse(analyze("--group-by", "published:moon"), "--group-by: 'moon' is no part of a day");
        program.assertWrongUse(analyze("--group-by", "title,title"), "'title' is named twice");
        program.assertWrongUse(analyze("--group-by", ":day"), "names no column in ':day'");
        assertThat(out.resolve("run.json")).doesNotExist();
    }

    private Result analyze(String... options) {
        return run("analyze", List.of(in.toString(), "--out", out.toString()), options);
    }

    private Result export(String... options) {
        return run("export", List.of(out.toString()), options);
    }

    private Result run(String command, List<String> folders, String... options) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(folders);
        arguments.addAll(List.of(options));
        return program.run("", arguments.toArray(String[]::new));
    }
}
