package io.broadsheet.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code broadsheet evaluate}: the commands that measure tables against annotated articles. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineInterface.ProgramVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        header =
                "Measure tables against annotated articles, sentiment against judged sentences, and what is read from pages.",
        footer = {
            "",
            "Examples:",
            "  broadsheet evaluate quotes annotated --tables output",
            "  broadsheet evaluate entities annotated",
            "  broadsheet evaluate links annotated/links.tsv",
            "  broadsheet evaluate identities output identities.csv",
            "  broadsheet evaluate ner tagged.tsv",
            "  broadsheet evaluate targets judged.tsv",
            "  broadsheet evaluate body pages"
        })
final class EvaluateCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "name what to evaluate, such as 'quotes'");
    }
}
