package io.broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.FailureCode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextDecoderTest {
    private static final String TEXT = "The mayor’s café “re-opened” on Monday.\r\nCosts: 5 € a head.\n";

    @Test
    void decodesUtf8() throws UnreadableArticleException {
        assertThat(TextDecoder.decode(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void takesOffTheByteOrderMarkThatNamesTheEncoding(String charset) throws UnreadableArticleException {
        assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void recognisesUtf16WithoutByteOrderMark(String charset) throws UnreadableArticleException {
        assertThat(TextDecoder.decode(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
    }

    @Test
    void takesCurlyQuotesInOneByteForWindows1252() throws UnreadableArticleException {
        assertThat(TextDecoder.decode(TEXT.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(TEXT);
    }

    @Test
    void takesASingleCurlyApostropheForWindows1252() throws UnreadableArticleException {
        byte[] bytes = "The mayor\u0092s plan".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(TextDecoder.decode(bytes)).isEqualTo("The mayor’s plan");
    }

    @Test
    void keepsEmojiAndCombiningMarks() throws UnreadableArticleException {
        String text = "Zoe\u0308 waved \uD83D\uDC4B\uD83C\uDFFD at us";

        assertThat(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(TextDecoder.decode(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(text);
    }

    @Test
    void refusesDamagedUtf8NamingTheByte() {
        byte[] begin = "“Caf\u00E9” and “th\u00E9”".getBytes(StandardCharsets.UTF_8);
        byte[] damaged = join(begin, new byte[] {(byte) 0xC3}, " end".getBytes(StandardCharsets.UTF_8));

        assertUndecodable(damaged, "byte " + begin.length + " is not valid UTF-8; save the file as UTF-8");
    }

    @Test
    void refusesUtf8ThatIsCutOffInsideACharacter() {
        byte[] whole = "“Caf\u00E9”".getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

        assertUndecodable(cut, "byte " + (whole.length - 3) + " is not valid UTF-8; save the file as UTF-8");
    }

    @Test
    void countsTheByteOrderMarkInTheOffsetOfADamagedByte() {
        byte[] damaged = join("\uFEFFab".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xFF, 'c'});

        assertUndecodable(damaged, "byte 5 is not valid UTF-8; save the file as UTF-8");
    }

    @Test
    void refusesBytesThatWindows1252DoesNotHave() {
        assertUndecodable(
                new byte[] {'a', (byte) 0x93, 'b', (byte) 0x81, ' '},
                "byte 3 is not valid windows-1252; save the file as UTF-8");
    }

    @Test
    void refusesHalfOfASurrogatePairInUtf32() {
        byte[] half = {(byte) 0xFF, (byte) 0xFE, 0, 0, 'a', 0, 0, 0, 0x54, (byte) 0xDF, 0, 0};

        assertUndecodable(half, "byte 8 is not valid UTF-32LE; save the file as UTF-8");
    }

    private static void assertUndecodable(byte[] bytes, String message) {
        assertThatThrownBy(() -> TextDecoder.decode(bytes))
                .isInstanceOfSatisfying(UnreadableArticleException.class, e -> {
                    assertThat(e.code()).isEqualTo(FailureCode.ENCODING_UNDECODABLE);
                    assertThat(e.explanation()).isEqualTo(message);
                });
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
