package io.broadsheet.cli;

import io.broadsheet.batch.output.FolderLock;
import io.broadsheet.store.ArticleCounts;
import io.broadsheet.store.Phase;
import io.broadsheet.store.RunState;
import io.broadsheet.store.StoreReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code broadsheet status}: how far a run is. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineInterface.ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = false,
        header = "Tell how far a run is, from another terminal.",
        description = {"", "Reads what 'analyze' stored in DIR; the run does not notice.", ""},
        footer = {
            "",
            "Examples:",
            "  broadsheet status output",
            "  watch broadsheet status output",
            "",
            "Exit codes: 0 a run goes on or is complete, 1 it was stopped before its end, 2 wrong use."
        })
final class StatusCommand implements Callable<Integer> {
    private final PrintStream out;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "The folder that 'analyze' writes to.")
    private Path folder = Path.of("");

    StatusCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        StoredRun.check(folder, spec.commandLine());
        boolean running = FolderLock.isTaken(folder);
        try (StoreReader reader = StoreReader.open(folder)) {
            Optional<RunState> state = reader.state();
            if (state.isEmpty()) {
                out.println(running ? "a run begins" : "no run began");
                return running ? ExitCode.FINE : ExitCode.SOME_FAILED;
            }
            print(reader, state.get(), running);
            return running || state.get().phase() == Phase.COMPLETE ? ExitCode.FINE : ExitCode.SOME_FAILED;
        }
    }

    private void print(StoreReader reader, RunState run, boolean running) throws IOException {
        long inputs = reader.inputs();
        ArticleCounts counts = reader.counts();
        out.println(phase(run.phase(), running));
        out.println("  " + Summary.integer(counts.articles()) + " of " + Summary.count(inputs, "input") + " analysed, "
                + Summary.integer(run.kept()) + " of them before this run");
        if (running && run.phase() == Phase.ANALYSING) {
            out.println("  " + Summary.progress(run, inputs));
        }
        out.println("  began " + run.began().truncatedTo(ChronoUnit.SECONDS) + ", last result "
                + run.updated().truncatedTo(ChronoUnit.SECONDS));
        for (Map.Entry<String, Long> failures : reader.failuresByCode().entrySet()) {
            out.println("    " + failures.getKey() + ": " + Summary.integer(failures.getValue()));
        }
        out.print(Summary.outdated(reader.outdated()));
    }

    private static String phase(Phase phase, boolean running) {
        String what = switch (phase) {
            case LISTING -> "listing inputs";
            case ANALYSING -> "analysing";
            case EXPORTING -> "writing tables";
            case COMPLETE -> "complete";
        };
        boolean stopped = !running && phase != Phase.COMPLETE;
        return stopped ? "stopped while " + what + "; the same command again goes on from there" : what;
    }
}
