package io.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentBlock.Kind;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.FailureCode;
import io.broadsheet.model.Omission;
import io.broadsheet.reader.CorpusInput;
import io.broadsheet.reader.CorpusReader;
import io.broadsheet.reader.CorpusRecord;
import io.broadsheet.reader.DocumentDraft;
import io.broadsheet.reader.DocumentReader;
import io.broadsheet.reader.Format;
import io.broadsheet.reader.Formats;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.reader.registry.FormatRegistry;
import io.broadsheet.testing.PlainEngine;
import io.broadsheet.testing.TableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two formats that nobody ever heard of: all that they need beside their readers is to be registered. */
final class InventedFormatTest {
    private static final Formats FORMATS =
            FormatRegistry.ALL.with(new TelexReader()).with(new ReelReader());
    private static final String TELEX = "TELEX\n=Osby Swims\n-The Water\n“It is cold,” said Ada Moreno.\n?chart\n";
    private static final String REEL = "REEL\none=Rain fell.\n=“It rained,” said Jonas Petersen.\ntwo=\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** A line says what the next block is. */
    private record TelexReader() implements DocumentReader {
        @Override
        public Format format() {
            return new Format("telex", List.of("tlx"));
        }

        @Override
        public boolean accepts(InputBytes input) {
            return input.hasAscii(0, "TELEX\n");
        }

        @Override
        public Document read(InputBytes input) {
            DocumentDraft draft = new DocumentDraft();
            String text = new String(input.bytes(), StandardCharsets.UTF_8);
            text.lines().skip(1).forEach(line -> {
                if (line.startsWith("=")) {
                    draft.add(Kind.TITLE, line.substring(1));
                } else if (line.startsWith("-")) {
                    draft.addHeading(3, line.substring(1));
                } else if (!line.startsWith("?")) {
                    draft.add(Kind.PARAGRAPH, line);
                }
            });
            return draft.document(
                    input,
                    new DocumentFacts("Marta Lind", "2026-05-04", "en", List.of()),
                    List.of(new Omission(FailureCode.PART_LEFT_OUT, "read", "line 5 is a chart")));
        }
    }

    /** Each line is an id and a text. */
    private record ReelReader() implements CorpusReader {
        @Override
        public Format format() {
            return new Format("reel", List.of("reel"));
        }

        @Override
        public boolean accepts(InputBytes input) {
            return input.hasAscii(0, "REEL\n");
        }

        @Override
        public long mostBytes(int maxCharacters) {
            return InputBytes.mostOfText(maxCharacters);
        }

        private static List<String> lines(CorpusInput input) throws IOException {
            try (InputStream in = input.open("REEL\n".length())) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
            }
        }

        @Override
        public void list(CorpusInput input, Sink sink) throws IOException {
            int number = 0;
            for (String line : lines(input)) {
                String id = line.substring(0, line.indexOf('='));
                sink.add(new CorpusRecord("" + number, id, "take-" + number, ", take " + number));
                number++;
            }
        }

        @Override
        public byte[] fetch(CorpusInput input, String place) throws IOException {
            return lines(input).get(Integer.parseInt(place)).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Document read(InputBytes entry) throws UnreadableArticleException {
            String line = new String(entry.bytes(), StandardCharsets.UTF_8);
            return new DocumentDraft()
                    .add(Kind.PARAGRAPH, line.substring(line.indexOf('=') + 1))
                    .document(entry, DocumentFacts.UNKNOWN, List.of());
        }
    }

    private Path in() {
        return folder.resolve("in");
    }

    @BeforeEach
    void writeArticles() throws IOException {
        Files.createDirectories(in());
        Files.writeString(in().resolve("wire.tlx"), TELEX);
        Files.writeString(in().resolve("disguised.txt"), TELEX);
        Files.writeString(in().resolve("tape.reel"), REEL);
        Files.writeString(in().resolve("story.txt"), "Market Day\n\nNobody came.\n");
        Files.writeString(in().resolve("photo.jpg"), "no text");
    }

    private record Result(int exitCode, String out, String err) {}

    private static Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new CommandLineInterface(
                        options -> NewsAnalyzer.on(new PlainEngine(), options),
                        FORMATS,
                        InputStream.nullInputStream(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        0)
                .run(arguments);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void standInTheHelp() {
        assertThat(run("analyze", "--help").out().replaceAll("\\s+", " "))
                .containsPattern("\\(plain text, telex, [^)]+\\) or many \\(reel, ")
                .contains(" reel, tlx, tsv, txt,");
    }

    @Test
    void standInTheDryRunWithWhatIsPassedOver() {
        Result result = run("analyze", in().toString(), "--dry-run");

        assertThat(result.out().lines())
                .containsExactly(
                        "disguised\t" + in().resolve("disguised.txt") + "\ttelex",
                        "story\t" + in().resolve("story.txt") + "\tplain text",
                        "one\t" + in().resolve("tape.reel") + ", take 0\treel",
                        "tape/take-1\t" + in().resolve("tape.reel") + ", take 1\treel",
                        "two\t" + in().resolve("tape.reel") + ", take 2\treel",
                        "wire\t" + in().resolve("wire.tlx") + "\ttelex");
        assertThat(result.err())
                .contains(in().resolve("photo.jpg") + ": passed over, .jpg files are not read\n")
                .contains("6 articles would be read, 1 other file passed over");
    }

    @Test
    void areAnalysed() throws IOException {
        Path out = folder.resolve("out");

        Result result = run("analyze", in().toString(), "--out", out.toString());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .contains(in().resolve("tape.reel") + ", take 2: holds no letter or digit")
                .contains("    " + in().resolve("photo.jpg") + ": .jpg files are not read")
                .contains("""
                          1 input without a result:
                            file.empty: 1
                          Parts of articles left out, see failures.csv:
                            part.left-out: 2
                        """);
        assertThat(TableFile.column(out.resolve("articles.csv"), "article_id"))
                .containsExactly("disguised", "story", "one", "tape/take-1", "wire");
        List<Map<String, String>> sections = TableFile.rows(out.resolve("sections.csv")).stream()
                .filter(row -> TableFile.cell(row, "article_id").equals("wire"))
                .toList();
        assertThat(sections)
                .extracting(row -> TableFile.cell(row, "heading"))
                .containsExactly("Osby Swims", "The Water");
        assertThat(sections).extracting(row -> TableFile.cell(row, "level")).containsExactly("0", "1");
        assertThat(sections)
                .extracting(row -> TableFile.cell(row, "parent_section_id"))
                .containsExactly("", "s0");
        assertThat(TableFile.rows(out.resolve("articles.csv")))
                .last()
                .satisfies(row ->
                        assertThat(row).containsEntry("byline", "Marta Lind").containsEntry("published", "2026-05-04"));
        assertThat(TableFile.column(out.resolve("quotes.csv"), "speaker"))
                .containsExactly("Ada Moreno", "Jonas Petersen", "Ada Moreno");
        assertThat(TableFile.rows(out.resolve("failures.csv")))
                .extracting(row -> TableFile.cell(row, "article_id") + " " + TableFile.cell(row, "stage") + " "
                        + TableFile.cell(row, "code"))
                .containsExactly("disguised read part.left-out", "two read file.empty", "wire read part.left-out");
    }
}
