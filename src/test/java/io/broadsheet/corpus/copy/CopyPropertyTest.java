package io.broadsheet.corpus.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

final class CopyPropertyTest {
    @Property(tries = 200)
    void everyTextIsItsOwnCopyAndSharesAllKeysWithItself(@ForAll @Size(max = 30) List<String> paragraphs) {
        CopySketch.of(paragraphs).ifPresent(sketch -> {
            assertThat(CopyMeasure.areCopies(sketch, sketch)).isTrue();
            assertThat(CopySketch.of(paragraphs).orElseThrow().bands()).isEqualTo(sketch.bands());
        });
    }

    @Property(tries = 100)
    void itDoesNotMatterWhichOfTwoComesFirst(
            @ForAll @IntRange(max = 50) int seed, @ForAll @IntRange(min = 1, max = 12) int shared) {
        CopySketch one = sketch(Stories.joined(Stories.story(seed, shared), Stories.story(seed + 100, 5)));
        CopySketch other = sketch(Stories.joined(Stories.story(seed + 200, 4), Stories.story(seed, shared)));

        assertThat(CopyMeasure.areCopies(one, other)).isEqualTo(CopyMeasure.areCopies(other, one));
    }

    @Property(tries = 60)
    void editedCopiesShareAKeyAndStrangersNone(@ForAll @IntRange(max = 1000) int seed) {
        List<String> story = Stories.story(seed, 12);
        CopySketch original = sketch(story);

        assertThat(shared(original, sketch(Stories.edited(story.subList(0, 8), seed))))
                .isPositive();
        assertThat(shared(original, sketch(Stories.story(seed + 5000, 12)))).isZero();
    }

    @Property
    void readsAnyBytesWithoutAFailure(@ForAll byte[] bands, @ForAll byte[] samples) {
        CopySketch.read(ByteBuffer.wrap(bands), ByteBuffer.wrap(samples));
        CopySketch.read(ByteBuffer.allocate(CopySketch.BANDS * Long.BYTES), ByteBuffer.wrap(samples))
                .ifPresent(sketch ->
                        assertThat(CopyMeasure.areCopies(sketch, sketch)).isIn(true, false));
    }

    private static int shared(CopySketch one, CopySketch other) {
        Set<Long> keys = new HashSet<>();
        for (ByteBuffer bands = one.bands(); bands.hasRemaining(); ) {
            keys.add(bands.getLong());
        }
        int shared = 0;
        for (ByteBuffer bands = other.bands(); bands.hasRemaining(); ) {
            shared += keys.contains(bands.getLong()) ? 1 : 0;
        }
        return shared;
    }

    private static CopySketch sketch(List<String> paragraphs) {
        return CopySketch.of(paragraphs).orElseThrow();
    }
}
