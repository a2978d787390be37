package io.broadsheet.corpus.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class ReviewQueueTest {
    private static ReviewItem item(String target, double doubt, int words) {
        return new ReviewItem(
                "a", target, Question.WRONG_SPEAKER, "Ada", List.of(), "", doubt, words, List.of(), "It holds.");
    }

    private static List<String> targets(ReviewQueue queue) {
        return queue.items().stream().map(ReviewItem::target).toList();
    }

    @Test
    void putsTheMostDoubtfulFirstThenTheLongestThenTheEarliest() {
        ReviewQueue queue = new ReviewQueue(10);
        queue.add(item("sure", 0.1, 50));
        queue.add(item("short", 0.5, 3));
        queue.add(item("long", 0.5, 30));
        queue.add(item("short too", 0.5, 3));

        assertThat(targets(queue)).containsExactly("long", "short", "short too", "sure");
    }

    @Test
    void doesNotTellDoubtsApartThatTheTableShowsAsOne() {
        ReviewQueue queue = new ReviewQueue(10);
        queue.add(item("first", 0.500001, 3));
        queue.add(item("second", 0.500002, 3));

        assertThat(targets(queue)).containsExactly("first", "second");
    }

    @Property
    void keepsTheFirstOfWhatItWouldKeepWithoutALimit(
            @ForAll List<@IntRange(max = 9) Integer> doubts, @ForAll @IntRange(min = 1, max = 8) int most) {
        ReviewQueue limited = new ReviewQueue(most);
        ReviewQueue whole = new ReviewQueue(Integer.MAX_VALUE);
        for (int i = 0; i < doubts.size(); i++) {
            double doubt = doubts.get(i) / 10.0;
            whole.add(item("q" + i, doubt, 1));
            if (limited.hasRoomFor(doubt)) {
                limited.add(item("q" + i, doubt, 1));
            }
        }
        List<String> all = new ArrayList<>(targets(whole));

        assertThat(targets(limited)).isEqualTo(all.subList(0, Math.min(most, all.size())));
    }

    @Test
    void refusesToKeepNothingAndDoubtsThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReviewQueue(0));
        assertThatIllegalArgumentException().isThrownBy(() -> item("q1", 1.5, 1));
    }
}
