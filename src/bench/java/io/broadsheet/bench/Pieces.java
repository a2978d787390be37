package io.broadsheet.bench;

import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The inner loops that replace CoreNLP's, each beside CoreNLP's own, on one thread. */
@Command(
        name = "pieces",
        mixinStandardHelpOptions = true,
        description = "Times the parser, the name tagger, SUTime and the RNTN beside CoreNLP's own, on one thread.")
final class Pieces implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "REGEX", description = "Which ones. Default: all")
    private String pattern = ".*";

    @Override
    public Integer call() throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include("io\\.broadsheet\\.bench\\." + pattern)
                        .build())
                .run();
        return 0;
    }
}
