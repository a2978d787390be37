package io.broadsheet.corpus.review;

import java.util.Comparator;
import java.util.List;

/**
 * A row that a reader should look at.
 *
 * @param articleId the article
 * @param target which row of the question's table, as corrections name it
 * @param question what is asked of it
 * @param guess what the tables say; empty where they say nothing
 * @param rivals who else it may be, the likeliest first; none if nobody is near
 * @param value the first of them as corrections name it; empty if there is none
 * @param doubt how likely the tables are wrong, from 0 to 1
 * @param stake how many words hang on it, or how many quotes and mentions, 0 or more
 * @param why what speaks for the doubt, in words
 * @param excerpt the sentences that hold it
 */
public record ReviewItem(
        String articleId,
        String target,
        Question question,
        String guess,
        List<String> rivals,
        String value,
        double doubt,
        int stake,
        List<String> why,
        String excerpt) {
    /** The greatest doubt first, as the table shows it; of equals, that on which most hangs. */
    static final Comparator<ReviewItem> BEST_FIRST =
            Comparator.comparingLong((ReviewItem item) -> -item.shownDoubt()).thenComparingInt(item -> -item.stake);

    private static final double DECIMALS = 10_000;

    public ReviewItem {
        rivals = List.copyOf(rivals);
        why = List.copyOf(why);
        if (!(doubt >= 0 && doubt <= 1)) {
            throw new IllegalArgumentException("a doubt lies between 0 and 1: " + doubt);
        }
    }

    private long shownDoubt() {
        return Math.round(doubt * DECIMALS);
    }
}
