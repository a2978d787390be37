package io.broadsheet.corpus.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class QuoteGroupsTest {
    @Test
    void quotesThatShareWordsByOthersAreOneGroup() {
        QuoteGroups groups = new QuoteGroups();
        groups.join(7, 9);
        groups.join(3, 4);
        groups.join(9, 4);

        assertThat(groups.firsts()).isEqualTo(Map.of(3L, 3L, 4L, 3L, 7L, 3L, 9L, 3L));
    }

    @Property
    void theOrderOfPairsMakesNoDifference(@ForAll @Size(max = 30) List<@IntRange(min = 1, max = 20) Integer> ends) {
        List<List<Integer>> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < ends.size(); i += 2) {
            pairs.add(Arrays.asList(ends.get(i), ends.get(i + 1)));
        }
        Map<Long, Long> firsts = firsts(pairs);
        Collections.reverse(pairs);

        assertThat(firsts(pairs)).isEqualTo(firsts).isEqualTo(slowly(pairs));
    }

    private static Map<Long, Long> firsts(List<List<Integer>> pairs) {
        QuoteGroups groups = new QuoteGroups();
        pairs.forEach(pair -> groups.join(pair.get(0), pair.get(1)));
        return groups.firsts();
    }

    /** Each takes the smaller number of its pairs until nothing changes. */
    private static Map<Long, Long> slowly(List<List<Integer>> pairs) {
        Map<Long, Long> firsts = new HashMap<>();
        pairs.forEach(pair -> pair.forEach(end -> firsts.put((long) end, (long) end)));
        for (int i = 0; i < firsts.size(); i++) {
            for (List<Integer> pair : pairs) {
                long first = Math.min(
                        firsts.getOrDefault((long) pair.get(0), 0L), firsts.getOrDefault((long) pair.get(1), 0L));
                pair.forEach(end -> firsts.put((long) end, first));
            }
        }
        return firsts;
    }
}
