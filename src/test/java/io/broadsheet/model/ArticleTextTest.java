package io.broadsheet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class ArticleTextTest {
    @Test
    void countsCodePointsAndNotUtf16Units() {
        ArticleText text = ArticleText.of("a😀e\u0301👩🏽‍🍳z");

        assertThat(text.length()).isEqualTo(9);
        assertThat(text.cut(new Span(1, 2))).isEqualTo("😀");
        assertThat(text.cut(new Span(2, 4))).isEqualTo("e\u0301");
        assertThat(text.spanOfUtf16(1, 3)).isEqualTo(new Span(1, 2));
    }

    @Property
    void offsetsGoThereAndBack(@ForAll String characters) {
        ArticleText text = ArticleText.of(characters);
        for (int codePoint = 0; codePoint <= text.length(); codePoint++) {
            assertThat(text.toCodePoint(text.toUtf16(codePoint))).isEqualTo(codePoint);
        }
        assertThat(text.cut(text.span())).isEqualTo(characters);
    }

    @Test
    void refusesASpanThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> new Span(3, 2)).hasMessageContaining("3..2");
        assertThatThrownBy(() -> new Span(-1, 2)).hasMessageContaining("-1..2");
    }

    @Test
    void measuresOverlap() {
        assertThat(new Span(0, 5).overlap(new Span(3, 9))).isEqualTo(2);
        assertThat(new Span(0, 3).overlaps(new Span(3, 9))).isFalse();
        assertThat(new Span(0, 9).contains(new Span(3, 9))).isTrue();
    }
}
