package io.broadsheet.reader.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.ArticleInputs;
import io.broadsheet.reader.ArticleReader;
import io.broadsheet.reader.ArticleSource;
import io.broadsheet.reader.InputException;
import io.broadsheet.reader.InputLister;
import io.broadsheet.reader.ListedInput;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.reader.registry.FormatRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON Lines from the file to the document, by the way that every run takes. */
final class JsonLinesReaderTest {
    private static final int MAX_CHARACTERS = 1000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private List<ArticleSource> list(Path... inputs) throws IOException, InputException {
        InputLister lister = new InputLister(
                List.of(inputs).stream().map(Path::toString).toList(),
                InputStream.nullInputStream(),
                new ArticleReader(FormatRegistry.ALL, MAX_CHARACTERS),
                inner -> false);
        List<ListedInput> listed = new ArrayList<>();
        ArticleInputs.Sink sink = listed::add;
        lister.check();
        lister.list(sink);
        return listed.stream()
                .sorted(Comparator.comparingInt(ListedInput::argument).thenComparing(ListedInput::key))
                .map(lister::open)
                .toList();
    }

    private List<ArticleSource> list(String... lines) throws IOException, InputException {
        return list(write("press.jsonl", String.join("\n", lines)));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Document read(String line) throws IOException, InputException, UnreadableArticleException {
        return list(line).get(0).read();
    }

    private static List<String> ids(List<ArticleSource> sources) {
        return sources.stream().map(ArticleSource::articleId).toList();
    }

    private static void assertRefused(ArticleSource source, FailureCode code, String words) {
        assertThatThrownBy(source::read).isInstanceOfSatisfying(UnreadableArticleException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.explanation()).contains(words);
        });
    }

    @Test
    void readsARecordWithAllItsFields() throws Exception {
        Document document = read("""
                {"id": 17, "title": "Osby\\nswims", "author": ["Marta Lind", "Ole Brandt"], "date": "2026-05-04T09:30:00Z", \
                "language": "en_GB", "outlet": "Osby Post", "tags": ["water", 3], "page": {"no": 1}, "desk": null, \
                "text": "The water is cold.\\n\\nNobody minds. \\ud83d\\ude80"}""");

        assertThat(document.id()).isEqualTo("17");
        assertThat(document.file()).isEqualTo(folder.resolve("press.jsonl") + ":1");
        assertThat(document.text()).hasToString("Osby swims\n\nThe water is cold.\n\nNobody minds. 🚀");
        assertThat(document.blocks())
                .extracting(block -> block.kind() + ": " + document.text().cut(block.span()))
                .containsExactly("TITLE: Osby swims", "TEXT: The water is cold.\n\nNobody minds. 🚀");
        assertThat(document.facts())
                .isEqualTo(new DocumentFacts(
                        "Marta Lind, Ole Brandt",
                        "2026-05-04",
                        "en-GB",
                        List.of(
                                new DocumentFacts.Field("outlet", "Osby Post"),
                                new DocumentFacts.Field("tags", "water;3"),
                                new DocumentFacts.Field("page", "{\"no\":1}"),
                                new DocumentFacts.Field("desk", ""))));
    }

    @Test
    void keepsADayOrALanguageThatItDoesNotUnderstandAsAField() throws Exception {
        assertThat(read("{\"date\": \"last Monday\", \"lang\": \"plain English\", \"body\": \"Words.\"}")
                        .facts())
                .isEqualTo(new DocumentFacts(
                        "",
                        "",
                        "",
                        List.of(
                                new DocumentFacts.Field("date", "last Monday"),
                                new DocumentFacts.Field("lang", "plain English"))));
    }

    @Test
    void takesATitleThatTheTextRepeatsOnce() throws Exception {
        assertThat(read("{\"title\": \"Osby swims\", \"content\": \"Osby  swims\\nThe water is cold.\"}")
                        .text())
                .hasToString("Osby swims\n\nThe water is cold.");
    }

    @Test
    void joinsAListOfParagraphs() throws Exception {
        assertThat(read("{\"text\": [\"The water is cold.\", \"Nobody minds.\"]}")
                        .text())
                .hasToString("The water is cold.\n\nNobody minds.");
    }

    @Test
    void namesARecordByItsOwnIdAndElseByItsLine() throws Exception {
        List<ArticleSource> sources = list(
                "{\"article_id\": \"a/b\", \"id\": \"other\", \"text\": \"One.\"}",
                "",
                "{\"text\": \"Two.\"}\r",
                "{\"id\": \" \", \"text\": \"Three.\"}",
                "{\"id\": \"../../etc/passwd\", \"text\": \"Four.\"}");

        assertThat(ids(sources)).containsExactly("a/b", "press/3", "press/4", "%2E%2E/%2E%2E/etc/passwd");
        assertThat(sources)
                .extracting(ArticleSource::file)
                .endsWith(folder.resolve("press.jsonl") + ":4", folder.resolve("press.jsonl") + ":5");
        for (ArticleSource source : sources) {
            assertThat(source.read().id()).isEqualTo(source.articleId());
        }
    }

    @Test
    void namesRecordsOfFilesInFoldersByTheirPath() throws Exception {
        Files.createDirectories(folder.resolve("one/deep"));
        Files.createDirectories(folder.resolve("two"));
        write("one/deep/press.ndjson", "{\"text\": \"One.\"}\n{\"id\": \"own\", \"text\": \"Two.\"}\n");
        write("two/a.txt", "Three.");

        assertThat(ids(list(folder.resolve("one"), folder.resolve("two"))))
                .containsExactly("one/deep/press/1", "own", "two/a");
    }

    @Test
    void givesABadLineARowWithItsNumberAndGoesOn() throws Exception {
        List<ArticleSource> sources = list(
                "{\"id\": \"good\", \"text\": \"One.\"}",
                "{\"id\": \"torn\", \"text\": \"Tw",
                "[1, 2]",
                "{\"id\": \"empty\", \"story\": \"Four.\", \"text\": \"\"}",
                "{\"id\": \"signs\", \"text\": \"— —\"}",
                "{\"id\": \"long\", \"text\": \"" + "a".repeat(MAX_CHARACTERS + 1) + "\"}",
                "{\"id\": \"last\", \"text\": \"Six.\"} {}",
                "{\"id\": \"fine\", \"text\": \"Seven.\"}");

        assertThat(ids(sources)).containsExactly("good", "torn", "press/3", "empty", "signs", "long", "last", "fine");
        assertThat(sources.get(1).file()).endsWith("press.jsonl:2");
        assertRefused(sources.get(1), FailureCode.RECORD_UNREADABLE, "is no JSON (Unexpected end-of-input");
        assertRefused(sources.get(2), FailureCode.RECORD_UNREADABLE, "is no JSON object");
        assertRefused(
                sources.get(3),
                FailureCode.RECORD_UNREADABLE,
                "has no text in a field text, body, content (there are story, text); name the one that holds it with --text-column");
        assertRefused(sources.get(4), FailureCode.FILE_EMPTY, "holds no letter or digit");
        assertRefused(sources.get(5), FailureCode.ARTICLE_TOO_LONG, "1001 characters");
        assertRefused(sources.get(6), FailureCode.RECORD_UNREADABLE, "is no JSON");
        assertThat(sources.get(7).read().text()).hasToString("Seven.");
    }

    @Test
    void passesOverALineThatIsTooLongWithoutHoldingIt() throws Exception {
        List<ArticleSource> sources = list(
                "{\"id\": 1, \"x\": \"" + "a".repeat(2_000_000) + "\", \"text\": \"One.\"}",
                "{\"id\": 2, \"text\": \"Two.\"}");

        assertThat(ids(sources)).containsExactly("press/1", "2");
        assertRefused(sources.get(0), FailureCode.ARTICLE_TOO_LONG, "has more than 1060576 bytes");
        assertThat(sources.get(1).read().text()).hasToString("Two.");
    }

    @Test
    void takesOffAByteOrderMarkAndRefusesOtherEncodings() throws Exception {
        assertThat(read("\uFEFF{\"id\": \"a\", \"text\": \"One.\"}").id()).isEqualTo("a");
        Path wide = folder.resolve("wide.jsonl");
        Files.write(wide, "\uFEFF{\"text\": \"One.\"}\n{\"text\": \"Two.\"}".getBytes(StandardCharsets.UTF_16LE));

        List<ArticleSource> sources = list(wide);

        assertThat(ids(sources)).containsExactly("wide/");
        assertRefused(sources.get(0), FailureCode.ENCODING_UNDECODABLE, "save the file as UTF-8");
    }

    @Test
    void replacesWhatNoFileCanHold() throws Exception {
        Document document = read("{\"id\": \"a\", \"title\": \"Half \\ud83d\", \"author\": \"\\ud800\", "
                + "\"text\": \"A \\u0000 and \\ude80.\", \"x\\u0000\": 1, \"x\\ufffd\": 2}");

        assertThat(document.text()).hasToString("Half \uFFFD\n\nA \uFFFD and \uFFFD.");
        assertThat(document.facts())
                .isEqualTo(new DocumentFacts("\uFFFD", "", "", List.of(new DocumentFacts.Field("x\uFFFD", "1"))));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "press.jsonl, `{\"id\": 1, \"text\": \"One.\"}`, 1",
                "press.jsonl, `A story, not a record.`, press",
                "press.txt, `{\"id\": 1, \"text\": \"One.\"}`, 1",
                "press.txt, `{\"id\": 1, \"name\": \"One.\"}`, press",
                "press.jsonl, ``, press"
            })
    void tellsItsFilesByTheirFirstLineBeforeTheirName(String name, String line, String id) throws Exception {
        assertThat(ids(list(write(name, line)))).containsExactly(id);
    }

    @Test
    void noticesThatTheFileChangedAfterItWasListed() throws Exception {
        Path file = write("press.jsonl", "{\"id\": \"a\", \"text\": \"One.\"}\n{\"id\": \"b\", \"text\": \"Two.\"}\n");
        InputLister lister = new InputLister(
                List.of(file.toString()),
                InputStream.nullInputStream(),
                new ArticleReader(FormatRegistry.ALL, MAX_CHARACTERS),
                inner -> false);
        List<ListedInput> listed = new ArrayList<>();
        lister.list(listed::add);
        write("press.jsonl", "{\"id\": \"c\", \"text\": \"One.\"}\n");

        assertRefused(lister.open(listed.get(0)), FailureCode.FILE_UNREADABLE, "where 'a' stood is 'c' now");
        assertRefused(lister.open(listed.get(1)), FailureCode.FILE_UNREADABLE, "ends before this record now");
    }

    @Test
    void refusesDeeplyNestedFieldsAndEndlessNumbersAndIds() throws Exception {
        List<ArticleSource> sources = list(
                "{\"id\": \"deep\", \"x\": " + "[".repeat(100_000) + "}",
                "{\"id\": \"number\", \"x\": " + "7".repeat(100_000) + ", \"text\": \"Words.\"}",
                "{\"id\": \"" + "i".repeat(2000) + "\", \"text\": \"Words.\"}");

        assertThat(ids(sources)).containsExactly("deep", "number", "press/3");
        assertRefused(sources.get(0), FailureCode.RECORD_UNREADABLE, "is no JSON");
        assertRefused(sources.get(1), FailureCode.RECORD_UNREADABLE, "is no JSON");
        assertRefused(sources.get(2), FailureCode.RECORD_UNREADABLE, "has an id of 2000 characters");
    }
}
