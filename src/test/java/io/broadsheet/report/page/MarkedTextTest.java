package io.broadsheet.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.report.page.MarkedText.Opening;
import io.broadsheet.report.page.MarkedText.Piece;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static final String TEXT = "Ada Moreno \uD83D\uDE80 said: “It holds. Jonas Petersen built it.” Rain fell.";
    private static final int[] CODE_POINTS = TEXT.codePoints().toArray();

    @Test
    void aNameInsideAQuoteInsideASentenceStandsInside() {
        assertThat(html(mark("s", 0, 55), mark("q", 19, 55), mark("n", 30, 44)))
                .isEqualTo("<s>Ada Moreno \uD83D\uDE80 said: <q>“It holds. <n>Jonas Petersen</n> built it.”</q></s>"
                        + " Rain fell.");
    }

    @Test
    void aQuoteOverTwoSentencesIsOpenedAgainInTheSecond() {
        assertThat(html(mark("a", 0, 29), mark("b", 30, 55), mark("q", 19, 55)))
                .isEqualTo(
                        "<a>Ada Moreno \uD83D\uDE80 said: <q>“It holds.</q></a><+q> <b>Jonas Petersen built it.”</b></q>"
                                + " Rain fell.");
    }

    @Test
    void whatBeganInAnotherParagraphGoesOn() {
        StringBuilder html = new StringBuilder();
        MarkedText.cut(CODE_POINTS, 30, 55, List.of(mark("q", 19, 60))).forEach(piece -> append(html, piece));
        assertThat(html).hasToString("<+q>Jonas Petersen built it.”</q>");
    }

    @Property
    void readsAsTheTextAndHasEachCharacterInItsMarks(@ForAll("marks") List<Mark> marks) {
        List<Piece> pieces = MarkedText.cut(CODE_POINTS, 5, CODE_POINTS.length - 3, marks);

        Deque<Mark> open = new ArrayDeque<>();
        Set<Mark> begun = new HashSet<>();
        int at = 5;
        for (Piece piece : pieces) {
            for (Opening opening : piece.openings()) {
                open.push(opening.mark());
                assertThat(opening.first()).isEqualTo(opening.mark().begin() == at && begun.add(opening.mark()));
            }
            int length = piece.words().codePointCount(0, piece.words().length());
            assertThat(piece.words()).isEqualTo(new String(CODE_POINTS, at, length));
            for (int i = at; i < at + length; i++) {
                int place = i;
                assertThat(new ArrayList<>(open))
                        .containsExactlyInAnyOrderElementsOf(marks.stream()
                                .filter(mark -> mark.begin() <= place && place < mark.end())
                                .toList());
            }
            at += length;
            piece.closings().forEach(closed -> assertThat(open.pop()).isEqualTo(closed));
        }
        assertThat(at).isEqualTo(CODE_POINTS.length - 3);
        assertThat(open).isEmpty();
    }

    @Provide
    Arbitrary<List<Mark>> marks() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, CODE_POINTS.length);
        return Combinators.combine(places, places)
                .filter((begin, end) -> begin < end)
                .as((begin, end) -> new int[] {begin, end})
                .list()
                .ofMaxSize(8)
                .map(spans -> IntStream.range(0, spans.size())
                        .mapToObj(i -> mark("m" + i, spans.get(i)[0], spans.get(i)[1]))
                        .toList());
    }

    private static Mark mark(String id, int begin, int end) {
        return new Mark(begin, end, id, "", "", "");
    }

    private static String html(Mark... marks) {
        StringBuilder html = new StringBuilder();
        MarkedText.cut(
                        CODE_POINTS,
                        0,
                        CODE_POINTS.length,
                        List.of(marks).stream()
                                .sorted(Comparator.comparing(Mark::id))
                                .toList())
                .forEach(piece -> append(html, piece));
        return html.toString();
    }

    private static void append(StringBuilder html, Piece piece) {
        piece.openings()
                .forEach(opening -> html.append(opening.first() ? "<" : "<+")
                        .append(opening.mark().id())
                        .append('>'));
        html.append(piece.words());
        piece.closings().forEach(mark -> html.append("</").append(mark.id()).append('>'));
    }
}
