package io.broadsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BootstrapTest {
    @Test
    void givesTheSameIntervalForTheSameArticles() {
        List<Tally> articles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            articles.add(new Tally(10, i % 9, 10, i % 9));
        }

        assertThat(Bootstrap.ofF1(articles)).isEqualTo(Bootstrap.ofF1(List.copyOf(articles)));
        assertThat(Bootstrap.ofF1(articles)).hasValueSatisfying(interval -> {
            double f1 = articles.stream().reduce(Tally.ZERO, Tally::plus).f1();
            assertThat(interval.low()).isLessThan(f1).isGreaterThan(0.2);
            assertThat(interval.high()).isGreaterThan(f1).isLessThan(0.6);
        });
    }

    @Test
    void hasNoWidthWhenArticlesAreAlike() {
        Tally half = new Tally(2, 1, 2, 1);

        assertThat(Bootstrap.ofF1(List.of(half, half, half))).contains(new Bootstrap.Interval(0.5, 0.5));
    }

    @Test
    void saysNothingOfASingleArticle() {
        assertThat(Bootstrap.ofF1(List.of(new Tally(1, 1, 1, 1)))).isEmpty();
        assertThat(Bootstrap.ofF1(List.of())).isEmpty();
    }

    @Test
    void givesZeroWhereThereIsNothing() {
        assertThat(Bootstrap.ofF1(List.of(Tally.ZERO, Tally.ZERO))).contains(new Bootstrap.Interval(0, 0));
    }
}
