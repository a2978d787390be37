package io.broadsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QuotedStretchesTest {
    @Test
    void findsCurlyStraightTwofoldAndGuillemetPairs() {
        assertThat(stretches("“One,” \"two\" and ''three'' and ``four`` and „five” and «six» end"))
                .containsExactly("“One,”", "\"two\"", "''three''", "``four``", "„five”", "«six»");
    }

    @Test
    void endsALeftOpenStretchWithItsLine() {
        assertThat(stretches("“It began.\n\n“It went on,” she said. \"It\nended"))
                .containsExactly("“It began.", "“It went on,”", "\"It");
    }

    @Test
    void keepsOtherMarksInsideAnOpenPair() {
        assertThat(stretches("“They call it ''home'' and “hearth” here”"))
                .containsExactly("“They call it ''home'' and “hearth”");
        assertThat(stretches("''They're here''")).containsExactly("''They're here''");
    }

    @Test
    void passesOverStretchesWithoutALetter() {
        assertThat(stretches("It is 5'', 6'' wide, \"12\" and \"")).isEmpty();
        assertThat(stretches("")).isEmpty();
    }

    @Test
    void countsCodePoints() {
        assertThat(QuotedStretches.of(ArticleText.of("🚋🚋 “Ride 🚋” now"))).containsExactly(new Span(3, 11));
    }

    private static List<String> stretches(String text) {
        ArticleText whole = ArticleText.of(text);
        return QuotedStretches.of(whole).stream().map(whole::cut).toList();
    }
}
