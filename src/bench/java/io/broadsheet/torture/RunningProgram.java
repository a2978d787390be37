package io.broadsheet.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Broadsheet in a process of its own, as its users start it. */
final class RunningProgram {
    private static final Path LAUNCHER =
            Path.of("target/broadsheet/bin/broadsheet").toAbsolutePath();

    private final Process process;
    private final Path log;

    private RunningProgram(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** How it ended, and what it said. */
    record End(int exitCode, List<String> said) {
        /** The last line that says something. */
        String lastWords() {
            return said.isEmpty() ? "" : said.get(said.size() - 1);
        }
    }

    /**
     * Starts it.
     *
     * @param prefix what stands before the command, such as one that changes the user
     * @param log takes what it says
     */
    static RunningProgram start(List<String> prefix, Path log, List<String> arguments) throws IOException {
        return start(prefix, Map.of(), log, arguments);
    }

    /** Starts it with some variables of the environment set. */
    static RunningProgram start(List<String> prefix, Map<String, String> environment, Path log, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(LAUNCHER.toString());
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new RunningProgram(builder.start(), log);
    }

    /** Analyses inputs into a folder, to the end. */
    static End analyze(Path out, Path log, List<Path> inputs, String... options)
            throws IOException, InterruptedException {
        return start(List.of(), log, arguments(out, inputs, options)).await();
    }

    static List<String> arguments(Path out, List<Path> inputs, String... options) {
        List<String> arguments = new ArrayList<>(List.of("analyze", "--out", out.toString()));
        arguments.addAll(List.of(options));
        arguments.add("--");
        inputs.forEach(input -> arguments.add(input.toString()));
        return arguments;
    }

    /** Waits so long; whether it still runs then. */
    boolean runsAfter(Duration time) throws InterruptedException {
        return !process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends it as kill -9 does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    End await() throws IOException, InterruptedException {
        int exitCode = process.waitFor();
        return new End(
                exitCode,
                Files.readAllLines(log).stream().filter(line -> !line.isBlank()).toList());
    }
}
