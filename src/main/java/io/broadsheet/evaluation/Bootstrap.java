package io.broadsheet.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * How far an F1 or a share could lie elsewhere with other articles of the same kind: articles are drawn again and again from those
 * there are, as many as there are. The same articles give the same interval.
 */
final class Bootstrap {
    private static final int DRAWS = 1_000;
    private static final int LEFT_OUT_EACH_SIDE = DRAWS * 25 / 1_000;
    private static final long SEED = 20_260_101;

    private Bootstrap() {}

    /** The middle 95 % of all draws. */
    record Interval(double low, double high) {}

    /** The interval of a share, likewise. */
    static Optional<Interval> ofShare(List<Share> articles) {
        // Where each item is a row and each row an item, F1 is the share of those that are right.
        return ofF1(articles.stream()
                .map(share -> new Tally(share.whole(), share.part(), share.whole(), share.part()))
                .toList());
    }

    /** The interval of F1; none for a single article, which tells nothing about others. */
    static Optional<Interval> ofF1(List<Tally> articles) {
        return of(articles, Tally.ZERO, Tally::plus, Tally::f1);
    }

    /**
     * The interval of a figure that sums over articles have; none for a single article.
     *
     * @param zero the sum over none
     * @param plus adds an article to a sum
     * @param figure what a sum shows
     */
    static <T> Optional<Interval> of(List<T> articles, T zero, BinaryOperator<T> plus, ToDoubleFunction<T> figure) {
        if (articles.size() < 2) {
            return Optional.empty();
        }
        // java.util.Random: its numbers are laid down for every Java.
        Random random = new Random(SEED);
        double[] draws = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            T sum = zero;
            for (int i = 0; i < articles.size(); i++) {
                sum = plus.apply(sum, articles.get(random.nextInt(articles.size())));
            }
            draws[draw] = figure.applyAsDouble(sum);
        }
        Arrays.sort(draws);
        return Optional.of(new Interval(draws[LEFT_OUT_EACH_SIDE], draws[DRAWS - 1 - LEFT_OUT_EACH_SIDE]));
    }
}
