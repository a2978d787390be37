package io.broadsheet.it;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.analysis.language.LanguageEngine;
import io.broadsheet.cli.CommandLineInterface;
import io.broadsheet.corenlp.CoreNlpEngine;
import io.broadsheet.corenlp.CoreNlpOptions;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.model.AnalysisOptions;
import io.broadsheet.model.Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The program on the models, which are loaded once for all tests, and what it prints. */
final class Program {
    /** The articles that we wrote, and the sample article. */
    static final List<Path> ARTICLES = Stream.of("src/test/resources/articles", "input")
            .flatMap(folder -> files(Path.of(folder)).stream())
            .toList();

    /** What differs between equal runs, or is no output. */
    private static final Set<String> NOT_COMPARED = Set.of(
            "run.json", "run.log", ".broadsheet/articles.sqlite", ".broadsheet/lock", ".broadsheet/written.jsonl");

    private static final class Models {
        private static final LanguageEngine FULL = CoreNlpEngine.load(CoreNlpOptions.DEFAULTS, Lexicon.ENGLISH);
    }

    private static final class FastModels {
        private static final LanguageEngine FAST =
                CoreNlpEngine.load(CoreNlpOptions.DEFAULTS.withoutSyntax(), Lexicon.ENGLISH);
    }

    /** What a call printed to standard error, and its exit code. */
    record Result(int exitCode, String err) {}

    private Program() {}

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NewsAnalyzer analyzer(AnalysisOptions options) {
        return NewsAnalyzer.on(options.profile() == Profile.FAST ? FastModels.FAST : Models.FULL, options);
    }

    static LanguageEngine engine() {
        return Models.FULL;
    }

    static Result run(String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(new byte[0]);
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = new CommandLineInterface(Program::analyzer, in, stream, stream, 0).run(arguments);
        return new Result(code, err.toString(StandardCharsets.UTF_8));
    }

    /** Analyses inputs into a folder. */
    static Result analyze(Path out, List<Path> inputs, String... options) {
        List<String> arguments = new ArrayList<>(List.of("analyze", "--out", out.toString()));
        inputs.forEach(input -> arguments.add(input.toString()));
        arguments.addAll(List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    /** The bytes of every table and text of a run, by file name. */
    static Map<String, String> outputs(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (!NOT_COMPARED.contains(name)) {
                    files.put(name, Files.readString(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
