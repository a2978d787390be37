package io.broadsheet.cli;

import io.broadsheet.evaluation.EvaluationException;
import io.broadsheet.evaluation.body.BodyReport;
import io.broadsheet.evaluation.body.ExpectedPage;
import io.broadsheet.reader.ArticleReader;
import io.broadsheet.reader.Formats;
import io.broadsheet.reader.UnreadableArticleException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code broadsheet evaluate body}: pages with their expected text to figures. */
@Command(
        name = "body",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineInterface.ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = false,
        header = "Measure the text and the title that are found in web pages.",
        description = {
            "",
            "PAGES holds NAME.source.html, the page as saved, with NAME.expected.txt, the text of its story without the title, "
                    + "and perhaps NAME.meta.json with a \"title\". Reads the pages, analyses nothing, and prints for each and "
                    + "as means how many of the words that were found are expected (P), how many of the expected were found "
                    + "(R), their F1, and whether the title is right.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  broadsheet evaluate body pages",
            "  broadsheet evaluate body pages --json",
            "",
            "Exit codes: 0 all fine, 1 some page could not be read, 2 wrong use."
        })
final class EvaluateBodyCommand implements Callable<Integer> {
    private final ArticleReader reader;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(paramLabel = "PAGES", description = "The folder with the pages.")
    private Path pages = Path.of("");

    @Mixin
    private ReportOptions report = new ReportOptions();

    /** @param formats what pages can be read as */
    EvaluateBodyCommand(Formats formats) {
        this.reader = new ArticleReader(formats, AnalysisRun.MAX_CHARACTERS);
    }

    @Override
    public Integer call() throws IOException {
        CommandLine command = spec.commandLine();
        report.check(command);
        try {
            BodyReport measured = measured();
            report.print(command, measured::json, measured::text);
            return measured.isWhole() ? ExitCode.FINE : ExitCode.SOME_FAILED;
        } catch (EvaluationException e) {
            throw new CommandLine.ParameterException(command, e.explanation());
        }
    }

    private BodyReport measured() throws EvaluationException, IOException {
        BodyReport measured = new BodyReport(pages);
        for (ExpectedPage page : ExpectedPage.in(pages)) {
            try (InputStream in = Files.newInputStream(page.source())) {
                measured.add(page, reader.read(page.name(), page.source().toString(), in));
            } catch (UnreadableArticleException e) {
                measured.addFailed(page, e.explanation());
            }
        }
        return measured;
    }
}
