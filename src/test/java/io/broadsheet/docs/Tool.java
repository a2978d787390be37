package io.broadsheet.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Another program that reads our tables, if it is on the machine. */
final class Tool {
    private static final String END = "-- what this snippet prints ends here --";

    private final String name;
    private final List<String> command;
    private final String separator;

    private Tool(String name, List<String> command, String separator) {
        this.name = name;
        this.command = command;
        this.separator = separator;
    }

    /** A Python that has a package; empty where there is none. */
    static Optional<Tool> python(String module) {
        for (String python : List.of("python3", "/usr/bin/python3")) {
            if (answers(python, "-c", "import " + module)) {
                return Optional.of(new Tool(module, List.of(python), "print(\"" + END + "\", flush=True)\n"));
            }
        }
        return Optional.empty();
    }

    /** R without packages. */
    static Optional<Tool> r() {
        return answers("Rscript", "--version")
                ? Optional.of(new Tool("R", List.of("Rscript", "--vanilla"), "cat(\"" + END + "\\n\")\n"))
                : Optional.empty();
    }

    private static boolean answers(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return finished(process) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean finished(Process process) {
        try {
            boolean finished = process.waitFor(120, TimeUnit.SECONDS);
            process.destroy();
            return finished;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What each snippet prints, run one after another in one session. */
    List<String> run(Path folder, String setup, List<String> snippets) {
        StringBuilder program = new StringBuilder(setup).append('\n');
        snippets.forEach(snippet -> program.append(snippet).append('\n').append(separator));
        try {
            Path script = Files.writeString(folder.resolve("snippets"), program);
            Path errors = folder.resolve("errors");
            List<String> words = new ArrayList<>(command);
            words.add(script.toString());
            ProcessBuilder builder = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectError(errors.toFile())
                    .redirectOutput(folder.resolve("printed").toFile());
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.environment().put("PYTHONIOENCODING", "utf-8");
            Process process = builder.start();
            assertThat(finished(process)).as(name + " comes to an end").isTrue();
            assertThat(process.exitValue())
                    .as(() -> name + " says " + read(errors))
                    .isZero();
            String printed = read(folder.resolve("printed"));
            List<String> parts = List.of(printed.split(END + "\r?\n", -1));
            return parts.subList(0, parts.size() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
