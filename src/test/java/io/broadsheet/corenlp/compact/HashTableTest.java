package io.broadsheet.corenlp.compact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class HashTableTest {
    private static final int ABSENT = -7;

    private static HashTable table(Map<String, Integer> numbers) {
        HashTable.Builder builder = new HashTable.Builder(numbers.size());
        numbers.forEach(builder::put);
        return new HashTable(builder.block());
    }

    @Property
    void knowsWhatWasEnteredAndNothingElse(@ForAll Map<String, Integer> numbers, @ForAll List<String> others) {
        HashTable table = table(numbers);

        numbers.forEach((text, number) ->
                assertThat(table.get(TextHash.of(text), ABSENT)).isEqualTo(number));
        for (String other : others) {
            if (!numbers.containsKey(other)) {
                assertThat(table.get(TextHash.of(other), ABSENT)).isEqualTo(ABSENT);
            }
        }
    }

    @Property
    void answersManyQuestionsAsItAnswersEach(@ForAll Map<String, Integer> numbers, @ForAll List<String> others) {
        HashTable table = table(numbers);
        List<String> asked = new ArrayList<>(others);
        asked.addAll(numbers.keySet());
        long[] hashes = asked.stream().mapToLong(TextHash::of).toArray();

        int found = table.getAll(hashes, hashes.length);

        List<Long> expected = asked.stream()
                .filter(numbers::containsKey)
                .map(text -> (long) numbers.getOrDefault(text, ABSENT))
                .toList();
        assertThat(Arrays.stream(hashes).limit(found).boxed().toList()).isEqualTo(expected);
    }

    @Test
    void refusesATextThatIsThere() {
        HashTable.Builder builder = new HashTable.Builder(2);
        builder.put("twice", 1);

        assertThatThrownBy(() -> builder.put("twice", 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"twice\"");
    }

    @Test
    @Timeout(10)
    void endsItsSearchInADamagedTable() {
        HashTable.Builder builder = new HashTable.Builder(1_000_000);
        builder.put("here", 1);
        ByteBuffer block = builder.block();
        ByteBuffer damaged = ByteBuffer.allocate(block.capacity());
        while (damaged.hasRemaining()) {
            damaged.put((byte) 0x55);
        }
        // How far the farthest text stands from its place is where it was.
        damaged.putInt(block.capacity() - Integer.BYTES, block.getInt(block.capacity() - Integer.BYTES));
        HashTable table = new HashTable(damaged);

        for (int i = 0; i < 100_000; i++) {
            assertThat(table.get(TextHash.of("text " + i), ABSENT)).isEqualTo(ABSENT);
        }
    }
}
