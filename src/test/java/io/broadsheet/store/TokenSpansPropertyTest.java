package io.broadsheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

final class TokenSpansPropertyTest {
    @Property
    void givesSpansBackWhateverTheirOrder(
            @ForAll List<@IntRange(max = 2_000_000) Integer> begins,
            @ForAll List<@IntRange(max = 70_000) Integer> lengths)
            throws StoreException {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < Math.min(begins.size(), lengths.size()); i++) {
            spans.add(new Span(begins.get(i), begins.get(i) + lengths.get(i)));
        }

        assertThat(TokenSpans.decode(TokenSpans.encode(spans))).isEqualTo(spans);
    }

    @Property
    void neverFailsOtherwiseThanByTellingSo(@ForAll byte[] bytes) {
        try {
            TokenSpans.decode(bytes);
        } catch (StoreException e) {
            assertThat(e).hasMessageContaining("tokens");
        }
    }

    @Example
    void takesTwoBytesForAWord() {
        assertThat(TokenSpans.encode(List.of(new Span(10, 17), new Span(18, 20))))
                .hasSize(4);
        assertThatThrownBy(() -> TokenSpans.decode(new byte[] {2})).isInstanceOf(StoreException.class);
    }
}
