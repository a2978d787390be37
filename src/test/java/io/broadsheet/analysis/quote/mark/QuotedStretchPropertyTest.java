package io.broadsheet.analysis.quote.mark;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every text, however its marks are placed. */
final class QuotedStretchPropertyTest {
    private static final String MARKS = "“„‟〝”〞\"＂«»‘’'‚`";
    private static final List<String> OTHERS = List.of(
            " ",
            " ",
            " ",
            "\n",
            "\u00a0",
            "a",
            "Osby",
            "s",
            "said Hill",
            "HILL: ",
            "7",
            "'90s",
            "6'3",
            "🏊🏽",
            "𝔘",
            "e\u0301",
            ",",
            ".",
            "?",
            "…",
            "—",
            "(",
            "[",
            "=");

    static Stream<Long> seeds() {
        return IntStream.range(0, 40).mapToObj(Long::valueOf);
    }

    private static String paragraph(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(25);
        for (int i = 0; i < pieces; i++) {
            if (random.nextInt(5) < 2) {
                String mark = MARKS.substring(random.nextInt(MARKS.length())).substring(0, 1);
                text.append(mark.repeat(random.nextInt(6) == 0 ? 2 + random.nextInt(2) : 1));
            } else {
                text.append(OTHERS.get(random.nextInt(OTHERS.size())));
            }
        }
        return text.toString();
    }

    private static List<String> paragraphs(Random random) {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> paragraph(random))
                .filter(paragraph -> paragraph.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void stretchesStandInOrderFromMarkToMark(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Marked marked = Marked.of(paragraphs(random));
            int from = 0;
            for (QuotedStretch stretch : marked.stretches()) {
                String shown = stretch + " of '" + marked.text() + "'";
                assertThat(stretch.span().begin()).as(shown).isGreaterThanOrEqualTo(from);
                from = stretch.span().end();
                assertThat(marked.text().span().contains(stretch.span()))
                        .as(shown)
                        .isTrue();
                assertThat(stretch.span().contains(stretch.words())).as(shown).isTrue();
                String text = marked.text().cut(stretch.span());
                assertThat(MARKS).as(shown).contains(text.substring(0, 1));
                assertThat(stretch.words().begin())
                        .as(shown)
                        .isGreaterThan(stretch.span().begin());
                assertThat(text.codePoints().anyMatch(Character::isLetterOrDigit))
                        .as(shown)
                        .isTrue();
                if (stretch.closed()) {
                    assertThat(MARKS).as(shown).contains(text.substring(text.length() - 1));
                    assertThat(stretch.words().end())
                            .as(shown)
                            .isLessThan(stretch.span().end());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noParagraphChangesTheStretchesOfAnother(long seed) {
        Random random = new Random(1_000 + seed);
        for (int i = 0; i < 200; i++) {
            Marked together = Marked.of(paragraphs(random));
            List<Span> reopened = together.stretches().stream()
                    .map(QuotedStretch::span)
                    .filter(span -> together.paragraphs().stream().noneMatch(paragraph -> paragraph.contains(span)))
                    .toList();
            List<Span> alone = new ArrayList<>();
            for (Span paragraph : together.paragraphs()) {
                for (QuotedStretch stretch :
                        Marked.of(List.of(together.text().cut(paragraph))).stretches()) {
                    alone.add(new Span(
                            paragraph.begin() + stretch.span().begin(),
                            paragraph.begin() + stretch.span().end()));
                }
            }
            alone.removeIf(span -> reopened.stream().anyMatch(joined -> joined.contains(span)));

            assertThat(together.stretches().stream().map(QuotedStretch::span).filter(span -> !reopened.contains(span)))
                    .as("'%s'", together.text())
                    .containsExactlyElementsOf(alone);
            for (Span joined : reopened) {
                assertThat(together.paragraphs())
                        .as("'%s' is re-opened in '%s'", joined, together.text())
                        .filteredOn(paragraph -> paragraph.begin() > joined.begin() && paragraph.begin() < joined.end())
                        .allSatisfy(paragraph -> assertThat(MARKS)
                                .contains(together.text().cut(paragraph).substring(0, 1)));
            }
        }
    }
}
