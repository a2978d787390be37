package io.broadsheet.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LineEndsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the depart-      | ment said         | the department said
                    the depart‐      | ment said         | the department said
                    the bridge       | opens             | the bridge opens
                    a well-          | known bridge      | a well-known bridge
                    Goodwin-         | Hayes said        | Goodwin-Hayes said
                    an e-            | mail said         | an e-mail said
                    an AI-           | driven bridge     | an AI-driven bridge
                    a 40-            | year wait         | a 40-year wait
                    short-           | and long-term     | short- and long-term
                    it opened—       | at last           | it opened—at last
                    it opened –      | at last           | it opened – at last
                    state-of-the-    | art lanterns      | state-of-the-art lanterns
                    """)
    void mendsWhatALineEndCut(String first, String second, String whole) {
        assertThat(joined(LineEnds.of(List.of()), first, second)).isEqualTo(whole);
    }

    @Test
    void dropsASoftHyphen() {
        assertThat(joined(LineEnds.of(List.of()), "well\u00AD", "being")).isEqualTo("wellbeing");
    }

    @Test
    void believesTheRestOfTheDocumentFirst() {
        LineEnds compound = LineEnds.of(List.of(line("The depart-ment and a wellbeing office.")));

        assertThat(joined(compound, "the depart-", "ment")).isEqualTo("the depart-ment");
        assertThat(joined(compound, "its well-", "being")).isEqualTo("its wellbeing");
    }

    private static String joined(LineEnds ends, String... lines) {
        StringBuilder paragraph = new StringBuilder();
        for (String line : lines) {
            ends.append(paragraph, line);
        }
        return paragraph.toString();
    }

    private static Line line(String text) {
        return Line.of(new Chunk(text, 0, 100, 20, 10, 0, 30), 0, 0, 0, 100);
    }
}
