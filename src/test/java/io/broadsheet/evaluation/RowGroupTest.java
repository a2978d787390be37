package io.broadsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.broadsheet.evaluation.JudgedRow.Verdict;
import io.broadsheet.model.Excerpt;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Span;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class RowGroupTest {
    private static JudgedRow row(String method, double confidence, Verdict verdict) {
        Span span = new Span(0, 1);
        OptionalDouble sure = confidence < 0 ? OptionalDouble.empty() : OptionalDouble.of(confidence);
        QuoteRow row = new QuoteRow(
                "a test", "a", "", Quote.Kind.DIRECT, "", span, span, "", false, Excerpt.NONE, method, sure);
        return new JudgedRow(row, verdict, "");
    }

    @Test
    void putsABoundIntoTheBandAboveIt() {
        List<RowGroup> bands = RowGroup.byConfidence(List.of(
                row("", 0, Verdict.WRONG),
                row("", 0.4999, Verdict.RIGHT),
                row("", 0.5, Verdict.RIGHT),
                row("", 0.7, Verdict.RIGHT),
                row("", 0.8, Verdict.RIGHT),
                row("", 0.9, Verdict.RIGHT),
                row("", 0.95, Verdict.RIGHT),
                row("", 1, Verdict.UNCOUNTED)));

        assertThat(bands)
                .extracting(RowGroup::name, RowGroup::rows, RowGroup::counted, RowGroup::right)
                .containsExactly(
                        tuple("below 0.5", 2, 2, 1),
                        tuple("0.5 to 0.7", 1, 1, 1),
                        tuple("0.7 to 0.8", 1, 1, 1),
                        tuple("0.8 to 0.9", 1, 1, 1),
                        tuple("0.9 to 0.95", 1, 1, 1),
                        tuple("0.95 and more", 2, 1, 1));
        assertThat(bands.get(4).confidence()).hasValue(0.9);
    }

    @Test
    void keepsRowsWithoutConfidenceApart() {
        assertThat(RowGroup.byConfidence(List.of(row("", -1, Verdict.RIGHT))))
                .last()
                .satisfies(none -> {
                    assertThat(none.name()).isEqualTo("no confidence");
                    assertThat(none.rows()).isEqualTo(1);
                    assertThat(none.confidence()).isEmpty();
                });
    }

    @Test
    void listsTheMethodWithTheMostRowsFirst() {
        assertThat(RowGroup.byMethod(List.of(
                        row("b", 1, Verdict.RIGHT),
                        row("a", 1, Verdict.UNCOUNTED),
                        row("c", 1, Verdict.WRONG),
                        row("c", 1, Verdict.RIGHT))))
                .extracting(RowGroup::name, RowGroup::counted, group -> group.precision())
                .containsExactly(
                        tuple("c", 2, OptionalDouble.of(0.5)),
                        tuple("a", 0, OptionalDouble.empty()),
                        tuple("b", 1, OptionalDouble.of(1)));
    }
}
