package io.broadsheet.corenlp.compact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class TextHashTest {
    @Property
    void hashOfAWholeFollowsFromItsParts(@ForAll String first, @ForAll String second) {
        long whole = TextHash.of(first + second);

        assertThat(TextHash.append(TextHash.of(first), TextHash.of(second), TextHash.power(second)))
                .isEqualTo(whole);
        assertThat(TextHash.power(first) * TextHash.power(second)).isEqualTo(TextHash.power(first + second));
    }

    @Property
    void characterBehindATextCountsAsItsLast(@ForAll String text, @ForAll char last) {
        assertThat(TextHash.append(TextHash.of(text), last)).isEqualTo(TextHash.of(text + last));
    }

    @Property
    void textsOfNulCharactersDifferFromTheEmptyOne(@ForAll String text) {
        assertThat(TextHash.of(text + "\0")).isNotEqualTo(TextHash.of(text));
    }

    @Test
    void spreadKeepsDifferentHashesApartInTheUpperHalf() {
        Map<Long, Integer> slots = new HashMap<>();
        IntStream.range(0, 10_000)
                .forEach(i -> slots.merge(TextHash.spread(TextHash.of("word" + i)) >>> 56, 1, Integer::sum));

        // 10,000 over 256 slots: 39 each, with a standard deviation of 6.
        assertThat(slots.values()).hasSize(256).allMatch(count -> count > 10 && count < 80);
    }
}
