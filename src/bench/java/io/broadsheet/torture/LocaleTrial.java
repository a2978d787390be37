package io.broadsheet.torture;

import io.broadsheet.bench.TextFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Analyses the same articles in the locales of the world: the tables must be the same bytes. */
@Command(
        name = "locales",
        mixinStandardHelpOptions = true,
        header = "Analyses articles under thirty locales, and one that is named and not there.")
final class LocaleTrial implements Callable<Integer> {
    private static final List<String> LOCALES = List.of(
            "tr-TR", "az-AZ", "lt-LT", "de-DE", "fr-FR", "es-ES", "it-IT", "pt-BR", "nl-NL", "sv-SE", "da-DK", "fi-FI",
            "pl-PL", "cs-CZ", "hu-HU", "ro-RO", "ru-RU", "uk-UA", "el-GR", "he-IL", "ar-EG", "fa-IR", "hi-IN", "bn-BD",
            "th-TH", "vi-VN", "id-ID", "ja-JP", "ko-KR", "zh-CN");

    private final PrintStream out;

    @Parameters(paramLabel = "ARTICLES", description = "A folder of articles.")
    private Path articles = Path.of("input");

    @Option(names = "--first", paramLabel = "N", description = "How many of them. Default: ${DEFAULT-VALUE}")
    private int first = 20;

    LocaleTrial(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("torture-locales");
        List<Path> files = TextFiles.in(articles).stream().limit(first).toList();
        Map<String, String> expected = run(work, files, Map.of("LC_ALL", "C.UTF-8"));
        out.println(files.size() + " articles, " + expected.size() + " tables and texts under C.UTF-8");
        int same = 0;
        for (String locale : LOCALES) {
            String[] parts = locale.split("-", -1);
            boolean isSame = compare(
                    locale,
                    expected,
                    run(
                            work,
                            files,
                            Map.of(
                                    "BROADSHEET_JAVA_OPTS",
                                    "-Duser.language=" + parts[0] + " -Duser.country=" + parts[1],
                                    "LC_ALL",
                                    parts[0] + "_" + parts[1] + ".UTF-8")));
            same += isSame ? 1 : 0;
        }
        boolean unknown = compare("xx_XX.UTF-8", expected, run(work, files, Map.of("LC_ALL", "xx_XX.UTF-8")));
        out.println("the same bytes under " + same + " of " + LOCALES.size() + " locales");
        TextFiles.delete(work);
        return same == LOCALES.size() && unknown ? 0 : 1;
    }

    private boolean compare(String name, Map<String, String> expected, Map<String, String> found) {
        Set<String> differences = Outputs.differences(expected, found);
        if (!differences.isEmpty()) {
            out.println(name + ": " + differences + " differ");
        }
        return differences.isEmpty();
    }

    private static Map<String, String> run(Path work, List<Path> files, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path folder = work.resolve("out");
        TextFiles.delete(folder);
        RunningProgram.End end = RunningProgram.start(
                        List.of(),
                        environment,
                        work.resolve("said.txt"),
                        RunningProgram.arguments(folder, files, "--tokens", "--distributions"))
                .await();
        if (end.exitCode() != 0) {
            throw new IOException(environment + ": exit code " + end.exitCode() + ": " + end.lastWords());
        }
        return Outputs.of(folder);
    }
}
