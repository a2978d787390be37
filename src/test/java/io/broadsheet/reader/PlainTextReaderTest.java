package io.broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.Document;
import io.broadsheet.model.FailureCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainTextReaderTest {
    private static final int MAX_CHARACTERS = 100;

    private final PlainTextReader reader = new PlainTextReader(MAX_CHARACTERS);

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
        assertThatThrownBy(() -> new PlainTextReader(0)).hasMessage("maxCharacters must be 1 or more: 0");
    }

    @Test
    void refusesAPictureThatIsCalledText() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', (byte) 0x81, (byte) 0x9D};

        assertThatThrownBy(() -> reader.read("logo", "logo.txt", new ByteArrayInputStream(png)))
                .isInstanceOfSatisfying(
                        UnreadableArticleException.class,
                        e -> assertThat(e.code()).isEqualTo(FailureCode.FILE_BINARY));
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
