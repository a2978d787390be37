package io.broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.Document;
import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.registry.FormatRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticleReaderTest {
    private static final int MAX_CHARACTERS = 100;

    private final ArticleReader reader = new ArticleReader(FormatRegistry.ALL, MAX_CHARACTERS);

    @Test
    void keepsLineEndsAndSpacesAsTheyAre() throws IOException, UnreadableArticleException {
        String text = "Title\r\n\r\nOne\u00A0hundred\u2009people.\rEnd\t\u000B\f \n";

        assertThat(read(text).text()).hasToString(text);
    }

    @Test
    void namesTheArticleAsItWasTold() throws IOException, UnreadableArticleException {
        Document document = read("Words.");

        assertThat(document.id()).isEqualTo("press/harbour");
        assertThat(document.file()).isEqualTo("in/press/harbour.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t", "\uFEFF", "\u00A0", "— … !? “”\n* * *"})
    void refusesTextWithoutLetterOrDigit(String text) {
        assertRefused(text, FailureCode.FILE_EMPTY, "holds no letter or digit; there is nothing to analyse");
    }

    @Test
    void refusesTextWithNul() {
        assertRefused(
                "A story\u0000 with a hole that is longer than most others.",
                FailureCode.FILE_BINARY,
                "is not text (it holds control characters); save the article as plain text");
    }

    @Test
    void refusesTextWithManyControlCharacters() {
        assertRefused(
                "PK\u0003\u0004 data \u0001\u0002 more",
                FailureCode.FILE_BINARY,
                "is not text (it holds control characters); save the article as plain text");
    }

    @Test
    void takesTextThatWasEncodedTwice() throws IOException, UnreadableArticleException {
        String text = "It\u00E2\u0080\u0099s their town, and they\u00E2\u0080\u0099re staying.";

        assertThat(read(text).text()).hasToString(text);
    }

    @Test
    void takesTextUpToTheLimitOfCharacters() throws IOException, UnreadableArticleException {
        String text = "a" + "\uD83D\uDE80".repeat(MAX_CHARACTERS - 1);

        assertThat(read(text).text().length()).isEqualTo(MAX_CHARACTERS);
    }

    @Test
    void refusesTextOverTheLimitOfCharacters() {
        assertRefused(
                "a".repeat(MAX_CHARACTERS + 1),
                FailureCode.ARTICLE_TOO_LONG,
                "has 101 characters, more than 100; split it, or raise --max-characters");
    }

    @Test
    void refusesMoreBytesThanTheLimitCanTake() {
        assertRefused(
                "a".repeat(4 * MAX_CHARACTERS + 5),
                FailureCode.FILE_TOO_LARGE,
                "is larger than 404 bytes, too large for one article; split it, or raise --max-characters");
    }

    @Test
    void refusesALimitBelowOne() {
        assertThatThrownBy(() -> new ArticleReader(FormatRegistry.ALL, 0))
                .hasMessage("maxCharacters must be 1 or more: 0");
    }

    @Test
    void refusesAPictureThatIsCalledText() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', (byte) 0x81, (byte) 0x9D};

        assertThatThrownBy(() -> reader.read("logo", "logo.txt", new ByteArrayInputStream(png)))
                .isInstanceOfSatisfying(
                        UnreadableArticleException.class,
                        e -> assertThat(e.code()).isEqualTo(FailureCode.FILE_BINARY));
    }

    @Test
    void findsTheFormatByTheBytesBeforeItAsksTheName() throws IOException, UnreadableArticleException {
        ArticleReader lettered = new ArticleReader(FormatRegistry.ALL.with(new LetterReader()), MAX_CHARACTERS);

        assertThat(lettered.format("a.txt", bytes("LETTER\nDear all."))).isEqualTo("letter");
        assertThat(lettered.format("a.letter", bytes("Dear all."))).isEqualTo("plain text");
        assertThat(lettered.format("a.md", bytes("Dear all."))).isEqualTo("Markdown");
        assertThat(lettered.read("a", "a.md", bytes("LETTER\nDear all.")).text())
                .hasToString("Dear all.");
    }

    @Test
    void holdsEveryFormatToWhatHoldsOfAll() {
        ArticleReader lettered = new ArticleReader(FormatRegistry.ALL.with(new LetterReader()), MAX_CHARACTERS);

        assertThat(code(lettered, "LETTER\n— —")).isEqualTo(FailureCode.FILE_EMPTY);
        assertThat(code(lettered, "LETTER\n" + "a".repeat(MAX_CHARACTERS + 1))).isEqualTo(FailureCode.ARTICLE_TOO_LONG);
        assertThat(code(lettered, "LETTER\nDear NUL")).isEqualTo(FailureCode.ENCODING_UNDECODABLE);
        assertThat(code(lettered, "LETTER\n" + "a".repeat(2000))).isEqualTo(FailureCode.FILE_TOO_LARGE);
    }

    @Test
    void readsNoMoreOfALargeFileThanTellsThatItIsTooLarge() {
        AtomicLong taken = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                taken.incrementAndGet();
                return 'a';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                Arrays.fill(buffer, offset, offset + length, (byte) 'a');
                taken.addAndGet(length);
                return length;
            }
        };

        assertThatThrownBy(() -> reader.read("a", "a.txt", endless))
                .isInstanceOfSatisfying(
                        UnreadableArticleException.class,
                        e -> assertThat(e.code()).isEqualTo(FailureCode.FILE_TOO_LARGE));
        assertThat(taken.get()).isLessThan(100_000);
    }

    @Test
    void refusesManyArticlesWhereOneIsRead() {
        assertThatThrownBy(() -> reader.read("stdin", "standard input", bytes("{\"id\": 1, \"text\": \"Words.\"}\n")))
                .isInstanceOfSatisfying(UnreadableArticleException.class, e -> {
                    assertThat(e.code()).isEqualTo(FailureCode.FORMAT_UNSUPPORTED);
                    assertThat(e.explanation())
                            .isEqualTo(
                                    "is JSON Lines, which holds many articles; save it as a file that ends in .jsonl");
                });
    }

    @Test
    void takesTextThatBeginsWithABraceForText() throws IOException, UnreadableArticleException {
        assertThat(read("{This is a remark.}\nWords.").text()).hasToString("{This is a remark.}\nWords.");
    }

    private static FailureCode code(ArticleReader reader, String text) {
        try {
            reader.read("a", "a.letter", bytes(text));
        } catch (UnreadableArticleException e) {
            return e.code();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("was read: " + text);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Letters begin with a line that says so; the word NUL in them stands for that character. */
    private record LetterReader() implements DocumentReader {
        @Override
        public Format format() {
            return new Format("letter", List.of("letter"));
        }

        @Override
        public boolean accepts(InputBytes input) {
            return input.hasAscii(0, "letter\n");
        }

        @Override
        public long mostBytes(int maxCharacters) {
            return 1000;
        }

        @Override
        public Document read(InputBytes input) {
            String text = new String(input.bytes(), StandardCharsets.UTF_8).substring("LETTER\n".length());
            return Document.of(input.articleId(), text.replace("NUL", "\u0000"));
        }
    }

    private Document read(String text) throws IOException, UnreadableArticleException {
        return reader.read(
                "press/harbour",
                "in/press/harbour.txt",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void assertRefused(String text, FailureCode code, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(UnreadableArticleException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.explanation()).isEqualTo(message);
        });
    }
}
