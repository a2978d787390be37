package io.broadsheet.torture;

import io.broadsheet.bench.TextFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/**
 * Opens the tables of articles that are full of formulas in LibreOffice, with every separator that it may take: no cell may
 * become a formula.
 */
@Command(
        name = "spreadsheet",
        mixinStandardHelpOptions = true,
        header = "Opens tables full of formulas in LibreOffice, with every separator.")
final class SpreadsheetTrial implements Callable<Integer> {
    /** As LibreOffice's import filter names them, alone and as its dialog has them ticked at first. */
    private static final List<String> SEPARATORS = List.of("44", "59", "9", "124", "44/59/9", "59/9/124");

    private static final Pattern FORMULA = Pattern.compile("table:formula=\"([^\"]*)\"");

    private static final List<String> FORMULAS =
            List.of("=1+1", "+1+1", "-1+1", "@SUM(1)", "=HYPERLINK(\"file:x\")", "＝1+1", "\"=1+1\"", " =1+1", "'=1+1");

    private final PrintStream out;

    SpreadsheetTrial(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("torture-spreadsheet");
        Path articles = Files.createDirectory(work.resolve("articles"));
        writeArticles(articles);
        int opened = 0;
        List<String> found = new ArrayList<>();
        for (String delimiter : List.of(",", ";", "tab", "|")) {
            Path tables = work.resolve("tables" + opened);
            RunningProgram.analyze(
                    tables, work.resolve("said.txt"), List.of(articles), "--delimiter", delimiter, "--tokens");
            for (String separator : SEPARATORS) {
                Path opening = work.resolve("opened");
                TextFiles.delete(opening);
                for (String formula : formulas(tables, separator, opening)) {
                    found.add("delimiter " + delimiter + ", opened with " + separator + ": " + formula);
                }
                try (Stream<Path> files = Files.list(opening)) {
                    opened += (int) files.count();
                }
            }
        }
        out.println(opened + " tables opened, formulas: " + found);
        TextFiles.delete(work);
        return found.isEmpty() && opened > 0 ? 0 : 1;
    }

    private static void writeArticles(Path folder) throws IOException {
        int i = 0;
        for (String before : List.of("", ",", ";", "\t", "|", "; ", ",;", "\n")) {
            for (String formula : FORMULAS) {
                String poison = before + formula;
                Files.writeString(
                        folder.resolve("note" + i++ + ".txt"),
                        "Title " + poison + "\n\n“Hello " + poison + poison + " there,” said Ingrid Holm. " + poison
                                + " She went home" + poison + ".\n");
                if (!poison.contains("\n")) {
                    String name = "n" + i + poison.replace("/", "") + ".txt";
                    Files.writeString(folder.resolve(name), "“It is cold,” said Ingrid Holm.\n");
                    Files.writeString(folder.resolve("empty" + name), "");
                }
            }
        }
    }

    private static List<String> formulas(Path tables, String separator, Path opening)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "--headless",
                "--infilter=CSV:" + separator + ",34,76,1",
                "--convert-to",
                "fods",
                "--outdir",
                opening.toString()));
        try (Stream<Path> files = Files.list(tables)) {
            files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .forEach(file -> command.add(file.toString()));
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor();
        Files.createDirectories(opening);
        List<String> formulas = new ArrayList<>();
        try (Stream<Path> files = Files.list(opening)) {
            for (Path file : files.sorted().toList()) {
                Matcher matcher = FORMULA.matcher(Files.readString(file, StandardCharsets.UTF_8));
                while (matcher.find()) {
                    formulas.add(file.getFileName() + ": " + matcher.group(1));
                }
            }
        }
        return formulas;
    }
}
