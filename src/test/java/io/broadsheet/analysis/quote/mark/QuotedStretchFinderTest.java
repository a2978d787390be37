package io.broadsheet.analysis.quote.mark;

import static io.broadsheet.analysis.quote.mark.Marked.stretches;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.broadsheet.model.Span;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QuotedStretchFinderTest {
    private static final int MANY = 200_000;
    /** Linear time needs a tenth of it on a slow machine; quadratic time needs minutes. */
    private static final Duration LIMIT = Duration.ofSeconds(5);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We pay,”",
                "\"We pay,\"",
                "''We pay,''",
                "``We pay,''",
                "‘‘We pay,’’",
                "«We pay,»",
                "„We pay,“",
                "‘We pay,’",
                "'We pay,'",
                "“We pay,\"",
                "\"We pay,”",
                "”We pay,”",
                "''We pay,\""
            })
    void findsWordsBetweenMarks(String quote) {
        assertThat(stretches("On Monday " + quote + " she said.")).containsExactly(quote);
        assertThat(stretches(quote + " she said.")).containsExactly(quote);
    }

    @Test
    void tellsTheWordsFromTheirMarks() {
        Marked marked = Marked.of(List.of("🏊🏽 ''No,'' he said."));

        assertThat(marked.stretches()).containsExactly(new QuotedStretch(new Span(3, 10), new Span(5, 8), true));
    }

    @Test
    void closesAQuoteBehindANumber() {
        assertThat(stretches("The sign says \"it's 5\" and stands at 6'3\" above the road."))
                .containsExactly("\"it's 5\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The dogs' owners and the cats' friends met.",
                "The girls' and boys' teams won't play in the '90s.",
                "He's 6'3\" and she's 5'11\" tall.",
                "Rock 'n' roll isn't what it was, 'cause nobody's got 'em.",
                "‘Tis the summer of ’69.",
                "It’s the fishermen’s own bar."
            })
    void tellsApostrophesFromMarks(String text) {
        assertThat(stretches(text)).isEmpty();
    }

    @Test
    void leavesApostrophesInsideSingleMarks() {
        assertThat(stretches("‘It’s the dogs’ owners’ day,’ she said."))
                .first()
                .asString()
                .startsWith("‘It’s the dogs’");
        assertThat(stretches("'It's Osby's day,' she said.")).containsExactly("'It's Osby's day,'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“They wrote ‘closed’ on it,”",
                "\"They wrote 'closed' on it,\"",
                "‘They wrote “closed” on it,’",
                "“They wrote «closed» on it,”",
                "“They wrote “closed” on it,”",
                "“They wrote ‘closed,’”"
            })
    void leavesAQuoteInAQuoteInside(String quote) {
        assertThat(stretches(quote + " she said.")).containsExactly(quote);
    }

    @Test
    void keepsTwoQuotesApart() {
        assertThat(stretches("“Yes,” she said, “and no.” \"Why?\" he asked."))
                .containsExactly("“Yes,”", "“and no.”", "\"Why?\"");
    }

    @Test
    void joinsAQuoteThatEachParagraphReopens() {
        assertThat(stretches("“The hay burned.", "“Then came the rain.", "“We laughed,” she said."))
                .containsExactly("“The hay burned.\n\n“Then came the rain.\n\n“We laughed,”");
    }

    @Test
    void joinsNothingToAParagraphWithoutAMark() {
        assertThat(stretches("“The hay burned.", "Then came the rain, “late”."))
                .containsExactly("“The hay burned.", "“late”");
    }

    @Test
    void joinsNothingToAQuoteThatIsClosed() {
        assertThat(stretches("“The hay burned.”", "“Then came the rain.”"))
                .containsExactly("“The hay burned.”", "“Then came the rain.”");
    }

    @Test
    void joinsNoTwoSpeakersOfATranscript() {
        assertThat(stretches("“WALDEN: Will you?", "“PELL: I will."))
                .containsExactly("“WALDEN: Will you?", "“PELL: I will.");
    }

    @Test
    void endsAnUnclosedQuoteWithItsParagraph() {
        Marked marked = Marked.of(List.of("She said: “The hay burned. ", "The rain came.", "“It was late,” she said."));

        assertThat(marked.stretches())
                .extracting(stretch -> marked.text().cut(stretch.span()))
                .containsExactly("“The hay burned.", "“It was late,”");
        assertThat(marked.stretches()).extracting(QuotedStretch::closed).containsExactly(false, true);
    }

    @Test
    void endsAnUnclosedQuoteBeforeTheWordsThatAscribeIt() {
        assertThat(stretches("“The hay burned, said Nora Pell.", "“It was late,” she said."))
                .containsExactly("“The hay burned,", "“It was late,”");
        assertThat(stretches("“The hay burned, Mrs. Pell said.", "“It was late,” she said."))
                .containsExactly("“The hay burned,", "“It was late,”");
    }

    @Test
    void losesOneQuoteToAWrongMark() {
        assertThat(stretches("“The hay burned,“ she said. “It was late,” he said."))
                .containsExactly("“The hay burned,“", "“It was late,”");
        assertThat(stretches("The hay burned,” she said. “It was late,” he said."))
                .containsExactly("“It was late,”");
    }

    @Test
    void leavesOutMarksWithoutAWord() {
        assertThat(stretches("“...” and “ ” and \"\" and ''''.", "“")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"“a ", "‘a ", "\"a ", "'a ", "''a ", "«a ", "a” ", "a’ ", "a' "})
    void readsManyMarksInLinearTime(String piece) {
        assertTimeoutPreemptively(LIMIT, () -> Marked.of(List.of(piece.repeat(MANY))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“",
                "‘",
                "\"",
                "'",
                "`",
                "«",
                "“‘",
                "‘“",
                "'\"",
                "“a ‘b ",
                "‘a “b ",
                "“a «b ",
                "‘a ‘b c’ d’ ‘e ",
                "“a “b c” d” “e ",
                "‘a “b c’ d” ",
                ", said A “",
                ", A A A A"
            })
    void readsAlternatingMarksInLinearTime(String piece) {
        String pieces = piece.repeat(MANY / piece.length());
        assertTimeoutPreemptively(LIMIT, () -> Marked.of(List.of(pieces)));
        assertTimeoutPreemptively(LIMIT, () -> Marked.of(List.of("“" + pieces + "”")));
        assertTimeoutPreemptively(LIMIT, () -> Marked.of(List.of("‘" + pieces + " ")));
    }

    @Test
    void readsManyReopenedParagraphsInLinearTime() {
        assertTimeoutPreemptively(LIMIT, () -> {
            Marked marked = Marked.of(Collections.nCopies(MANY, "“a b c."));
            assertThat(marked.stretches()).hasSize(1);
        });
    }
}
