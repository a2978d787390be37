package io.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.testing.PlainEngine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** The command line on an engine without models, with all that it says, and how often it made an analyzer. */
final class PlainProgram {
    private final AtomicInteger analyzersMade = new AtomicInteger();

    /** What a command came to. */
    record Result(int exitCode, String out, String err) {}

    /** How often an analyzer was made, which takes many seconds with real models. */
    AtomicInteger analyzersMade() {
        return analyzersMade;
    }

    /** Runs a command on some standard input. */
    Result run(String in, String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Result result = run(in, new PrintStream(said, true, StandardCharsets.UTF_8), arguments);
        return new Result(result.exitCode(), said.toString(StandardCharsets.UTF_8), result.err());
    }

    /** Runs a command on a standard output. */
    Result run(PrintStream out, String... arguments) {
        return run("", out, arguments);
    }

    private Result run(String in, PrintStream out, String... arguments) {
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        CommandLineInterface cli = new CommandLineInterface(
                options -> {
                    analyzersMade.incrementAndGet();
                    return NewsAnalyzer.on(new PlainEngine(), options);
                },
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(complained, true, StandardCharsets.UTF_8),
                0);
        int exitCode = cli.run(arguments);
        return new Result(exitCode, "", complained.toString(StandardCharsets.UTF_8));
    }

    /** Holds that a command was refused before any analyzer was made, for reasons that name some words. */
    void assertWrongUse(Result result, String... parts) {
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("broadsheet: ").contains(parts);
        assertThat(analyzersMade).hasValue(0);
    }
}
