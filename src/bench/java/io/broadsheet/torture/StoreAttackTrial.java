package io.broadsheet.torture;

import io.broadsheet.bench.TextFiles;
import io.broadsheet.store.ArticleStore;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/**
 * Exports and continues a run whose store somebody else has written, with article ids that lead out of the folder, while
 * strace watches: nothing may be written elsewhere.
 */
@Command(
        name = "store",
        mixinStandardHelpOptions = true,
        header = "Exports a store whose articles are called ../../x, and watches what is written.")
final class StoreAttackTrial implements Callable<Integer> {
    private static final List<String> TABLES =
            List.of("inputs", "analyses", "texts", "names", "articles", "sections", "sentences", "quotes", "entities");

    private static final Pattern WRITE = Pattern.compile(
            "(?:open|openat|creat)\\(.*?\"([^\"]*)\".*O_(?:WRONLY|RDWR|CREAT).*= \\d+|"
                    + "(?:rename|renameat|renameat2|link|linkat|symlink|symlinkat|mkdir|mkdirat|unlink|unlinkat)\\(.*\"([^\"]*)\".*= 0");

    private final PrintStream out;

    StoreAttackTrial(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        Path work = Files.createTempDirectory("torture-store");
        Path articles = Files.createDirectory(work.resolve("articles"));
        List<String> names = List.of("a", "b", "c", "d");
        for (String name : names) {
            Files.writeString(articles.resolve(name + ".txt"), "“It is cold,” said Ingrid Holm.\n");
        }
        Path tables = work.resolve("deep/deeper/tables");
        RunningProgram.analyze(tables, work.resolve("said.txt"), List.of(articles));
        poison(
                tables,
                Map.of(
                        "a", "../../../evil",
                        "b", work.resolve("evil").toString(),
                        "c", "x/../../../../evil",
                        "d", "../../../.bashrc"));
        Set<String> before = files(work);
        Path other = work.resolve("deep/deeper/exported");
        Set<String> writtenElsewhere = new TreeSet<>();
        writtenElsewhere.addAll(watched(work, other, List.of("export", tables.toString(), "--out", other.toString())));
        writtenElsewhere.addAll(
                watched(work, tables, List.of("analyze", articles.toString(), "--out", tables.toString(), "--keep")));
        Set<String> after = files(work);
        after.removeAll(before);
        after.removeIf(name -> name.startsWith("deep/deeper/"));
        out.println("new files outside the output folders: " + after);
        out.println("written elsewhere, by strace: " + writtenElsewhere);
        TextFiles.delete(work);
        return after.isEmpty() && writtenElsewhere.isEmpty() ? 0 : 1;
    }

    private static void poison(Path tables, Map<String, String> names) throws SQLException {
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + ArticleStore.in(tables))) {
            for (String table : TABLES) {
                for (Map.Entry<String, String> name : names.entrySet()) {
                    try (PreparedStatement update = store.prepareStatement(
                            "UPDATE \"" + table + "\" SET article_id = ? WHERE article_id = ?")) {
                        update.setString(1, name.getValue());
                        update.setString(2, name.getKey());
                        update.executeUpdate();
                    }
                }
            }
            try (ResultSet poisoned =
                    store.createStatement().executeQuery("SELECT count(*) FROM texts WHERE article_id LIKE '%evil%'")) {
                if (poisoned.getInt(1) == 0) {
                    throw new IllegalStateException("the store was not poisoned");
                }
            }
        }
    }

    /** What a command writes outside its output folder; devices and the JVM's own files in the temporary folder aside. */
    private static List<String> watched(Path work, Path output, List<String> arguments)
            throws IOException, InterruptedException {
        Path trace = work.resolve("deep/deeper/trace");
        RunningProgram.start(
                        List.of("strace", "-f", "-y", "-e", "trace=file", "-o", trace.toString()),
                        Map.of("BROADSHEET_JAVA_OPTS", "-XX:-UsePerfData"),
                        work.resolve("said.txt"),
                        arguments)
                .await();
        List<String> elsewhere = new ArrayList<>();
        for (String line : Files.readAllLines(trace)) {
            Matcher write = WRITE.matcher(line);
            if (write.find()) {
                Path path = Path.of(write.group(1) == null ? write.group(2) : write.group(1))
                        .toAbsolutePath()
                        .normalize();
                boolean harmless = path.startsWith(output) || path.startsWith("/dev") || path.startsWith("/proc");
                if (!harmless) {
                    elsewhere.add(path.toString());
                }
            }
        }
        Files.delete(trace);
        return elsewhere;
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return new TreeSet<>(
                    paths.map(path -> folder.relativize(path).toString()).toList());
        }
    }
}
