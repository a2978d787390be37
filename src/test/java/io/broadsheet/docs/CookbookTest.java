package io.broadsheet.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The snippets of docs/cookbook.md print what the page shows, and the README's lines read tables as they are meant; each where its tool
 * is on the machine. To write the page anew: {@code scripts/test -Ddocs.update=true}.
 */
final class CookbookTest {
    private static final Path PAGE = Path.of("docs/cookbook.md");
    private static final String NO_PANDAS = "no Python with pandas; python3-pandas has one";
    private static final String NO_R = "no R; r-base-core has one";
    private static final String NO_SPARK = "no Python with pyspark";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Nested
    final class Page {
        @BeforeEach
        void copyTables() throws IOException {
            Path output = Files.createDirectory(folder.resolve("output"));
            try (Stream<Path> tables = Files.list(Path.of("src/test/resources/golden"))) {
                for (Path table : tables.toList()) {
                    Files.copy(table, output.resolve(table.getFileName().toString()));
                }
            }
        }

        @Test
        void runsInDuckDb() throws Exception {
            List<String> printed = new ArrayList<>();
            try (DuckDb duckDb = new DuckDb(folder)) {
                duckDb.execute(String.join("\n", cookbook().snippets("sql duckdb")));
                for (String query : cookbook().snippets("sql")) {
                    printed.add(duckDb.printed(query));
                }
            }
            check("sql", printed);
        }

        @Test
        void runsInPandas() throws IOException {
            checkSession("python pandas", Tool.python("pandas"), NO_PANDAS);
        }

        @Test
        void runsInR() throws IOException {
            checkSession("r", Tool.r(), NO_R);
        }

        @Test
        void runsInSpark() throws IOException {
            Optional<Tool> spark = Tool.python("pyspark");
            assumeTrue(spark.isPresent(), NO_SPARK);
            String setup = """
                    from pyspark.sql import SparkSession
                    spark = SparkSession.builder.master("local[1]").getOrCreate()
                    def printed(query):
                        rows = spark.sql(query)
                        print(" | ".join(rows.columns))
                        for row in rows.collect():
                            print(" | ".join("" if cell is None else str(cell) for cell in row))
                    """ + String.join("\n", cookbook().snippets("python spark"));
            List<String> queries = cookbook().snippets("sql").stream()
                    .map(query -> "printed(\"\"\"" + query + "\"\"\")")
                    .toList();

            assertSame("sql", spark.get().run(folder, setup, queries));
        }

        /** The first snippet prepares what all others use. */
        private void checkSession(String language, Optional<Tool> tool, String reason) throws IOException {
            assumeTrue(tool.isPresent(), reason);
            List<String> snippets = cookbook().snippets(language);
            check(language, tool.get().run(folder, snippets.get(0), snippets.subList(1, snippets.size())));
        }

        private void check(String language, List<String> printed) throws IOException {
            if (Boolean.getBoolean("docs.update")) {
                Files.writeString(PAGE, cookbook().with(language, printed).page());
            }
            assertSame(language, printed);
        }

        /** How wide columns are set is the tool's and its version's. */
        private void assertSame(String language, List<String> printed) throws IOException {
            List<String> shown = cookbook().printed(language);
            assertThat(printed).isNotEmpty();
            for (int i = 0; i < printed.size(); i++) {
                assertThat(shown.get(shown.size() - printed.size() + i)).isEqualToNormalizingWhitespace(printed.get(i));
            }
        }

        private Cookbook cookbook() throws IOException {
            return new Cookbook(Files.readString(PAGE));
        }
    }

    /** Speakers that programs like to take for nobody, and a number that is unknown. */
    @Nested
    final class Readme {
        private static final String EXPECTED = "18 0.5 1 NA None null";

        @BeforeEach
        void writeSpeakersThatLookLikeNothing() throws IOException {
            Files.createDirectory(folder.resolve("output"));
            Files.writeString(folder.resolve("output/quotes.csv"), """
                    article_id,speaker,text,words,sentiment_score
                    a,NA,"He said ""no"",
                    and left",7,0.5000
                    a,None,"a, b",5,
                    a,,c,3,-0.2500
                    a,null,d,3,0.0000
                    """);
        }

        @Test
        void readsInPandas() throws IOException {
            Optional<Tool> pandas = Tool.python("pandas");
            assumeTrue(pandas.isPresent(), NO_PANDAS);

            assertThat(pandas.get().run(folder, "import pandas as pd\nq = " + line("In pandas"), List.of("""
                    print(q.words.sum(), q.sentiment_score.max(), q.speaker.isna().sum(), *sorted(q.speaker.dropna()))
                    """)))
                    .containsExactly(EXPECTED + "\n");
        }

        @Test
        void readsInR() throws IOException {
            Optional<Tool> r = Tool.r();
            assumeTrue(r.isPresent(), NO_R);

            assertThat(r.get().run(folder, "q <- " + line("In R"), List.of("""
                    cat(sum(q$words), max(q$sentiment_score, na.rm = TRUE), sum(is.na(q$speaker)), sort(q$speaker), "\\n")
                    """)))
                    .containsExactly(EXPECTED + " \n");
        }

        @Test
        void readsInDuckDb() throws Exception {
            try (DuckDb duckDb = new DuckDb(folder)) {
                assertThat(duckDb.rows(line("In DuckDB")))
                        .contains(List.of("NA", "1"), List.of("None", "1"), List.of("", "1"), List.of("null", "1"))
                        .hasSize(5);
                assertThat(duckDb.rows("SELECT sum(words), max(sentiment_score) FROM 'output/quotes.csv'"))
                        .contains(List.of("18", "0.5"));
            }
        }

        @Test
        void readsInSpark() throws IOException {
            Optional<Tool> spark = Tool.python("pyspark");
            assumeTrue(spark.isPresent(), NO_SPARK);

            assertThat(spark.get()
                            .run(
                                    folder,
                                    "from pyspark.sql import SparkSession\n"
                                            + "spark = SparkSession.builder.master(\"local[1]\").getOrCreate()\nq = "
                                            + line("In Spark"),
                                    List.of("""
                    q = q.collect()
                    print(sum(r.words for r in q), max(r.sentiment_score for r in q if r.sentiment_score is not None),
                          sum(r.speaker is None for r in q), *sorted(r.speaker for r in q if r.speaker is not None))
                    """)))
                    .containsExactly(EXPECTED + "\n");
        }

        private String line(String tool) throws IOException {
            Matcher line = Pattern.compile(tool + ":\\s+`([^`]+)`").matcher(Files.readString(Path.of("README.md")));
            assertThat(line.find()).as(tool).isTrue();
            return line.group(1);
        }
    }
}
