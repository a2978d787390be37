package io.broadsheet.corpus.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CopySketchTest {
    private static final List<String> STORY = Stories.story(1, 10);

    @Test
    void findsTheSameTextInOtherType() {
        List<String> set = STORY.stream()
                .map(paragraph ->
                        paragraph.replace(" ", "\u00a0 ").replace(".", " …").toUpperCase(Locale.ROOT))
                .toList();

        assertThat(areCopies(STORY, set)).isTrue();
    }

    @Test
    void findsACopyWithCutsChangedWordsAndAnAddedParagraph() {
        List<String> cut = Stories.edited(Stories.joined(STORY.subList(0, 2), STORY.subList(4, 8)), 7);

        assertThat(areCopies(STORY, Stories.joined(cut, Stories.story(2, 1)))).isTrue();
        assertThat(areCopies(Stories.joined(Stories.story(2, 1), cut), STORY)).isTrue();
    }

    @Test
    void takesAFollowUpThatRepeatsTheBackgroundForAStoryOfItsOwn() {
        List<String> followUp = Stories.joined(Stories.story(3, 6), STORY.subList(6, 10));

        assertThat(areCopies(STORY, followUp)).isFalse();
    }

    @Test
    void takesTwoReportsOfOneSpeechForTwoStories() {
        List<String> speech = STORY.stream().map(paragraph -> "“" + paragraph).toList();

        assertThat(areCopies(
                        Stories.joined(Stories.story(4, 3), speech, Stories.story(5, 3)),
                        Stories.joined(Stories.story(6, 3), speech, Stories.story(7, 3))))
                .isFalse();
    }

    @Test
    void takesFormsThatAreFilledInAnewForTwoStories() {
        assertThat(areCopies(
                        results("Holmgard Foods", "Northwick", "Ann Holm", "12.4", "80", "3.1", "Tuesday"),
                        results("Terkel Freight", "Osterby", "Jonas Petersen", "7.9", "45", "1.6", "Friday")))
                .isFalse();
        assertThat(areCopies(weather("14", "9", "30", "1012", "70"), weather("22", "11", "15", "1003", "55")))
                .isFalse();
        assertThat(areCopies(weather("14", "9", "30", "1012", "70"), weather("14", "9", "30", "1012", "70")))
                .isTrue();
    }

    private static List<String> results(
            String firm, String town, String head, String sales, String cents, String profit, String day) {
        return List.of(
                firm + " on " + day + " reported earnings of $" + profit + " million in its third quarter.",
                "The " + town + "-based company said it had profit of " + cents
                        + " cents per share. The results beat the expectations of those who follow the company and who were asked before.",
                "“We are pleased with what our people have done in a quarter that was not easy for anybody in our trade,” said "
                        + head + ", who leads it.",
                firm + " posted revenue of $" + sales
                        + " million in the period. Its shares have risen since the beginning of the year.");
    }

    private static List<String> weather(String high, String low, String wind, String pressure, String moisture) {
        return List.of(
                "Tomorrow will be mild along the coast with some clouds in the morning and sunshine from noon on. Highs will reach "
                        + high + " degrees by the sea.",
                "At night it will cool down to " + low + " degrees, with winds of up to " + wind
                        + " km/h from the west and fog over the lowlands before sunrise.",
                "Pressure stands at " + pressure + " and moisture at " + moisture
                        + " percent. Those who sail should look at the warnings of the harbour office before they leave.");
    }

    @Test
    void takesStoriesUnderOneFooterForTwo() {
        List<String> footer = List.of(
                "Follow us for more stories like this one and sign up for the letter that we send each morning before breakfast.",
                "All rights reserved. This material may not be published, broadcast, rewritten or redistributed without our consent.");

        assertThat(areCopies(Stories.joined(Stories.story(8, 2), footer), Stories.joined(Stories.story(9, 2), footer)))
                .isFalse();
    }

    @Test
    void takesAnExcerptForNoCopy() {
        assertThat(areCopies(STORY, STORY.subList(0, 2))).isFalse();
    }

    @Test
    void hasNoSketchOfTextsThatAreTooShortToTell() {
        assertThat(CopySketch.of(List.of("Watch what the mayor said about the bridge above.")))
                .isEmpty();
        assertThat(CopySketch.of(List.of())).isEmpty();
    }

    @Test
    void findsCopiesInWritingsWithoutSpaces() {
        String text = IntStream.range(0, 80)
                .mapToObj(i -> Character.toString(0x4E00 + i * 37 % 900))
                .reduce("", String::concat);

        assertThat(areCopies(List.of(text), List.of(text.substring(0, 60) + "。" + text.substring(60))))
                .isTrue();
    }

    @Test
    void isTheSameAfterItWasKept() {
        CopySketch sketch = sketch(STORY);
        CopySketch kept = CopySketch.read(sketch.bands(), sketch.samples()).orElseThrow();

        assertThat(kept.bands()).isEqualTo(sketch.bands());
        assertThat(kept.samples()).isEqualTo(sketch.samples());
        assertThat(CopyMeasure.areCopies(kept, sketch)).isTrue();
    }

    @Test
    void staysAsSmallForALongText() {
        CopySketch sketch = sketch(Stories.story(1, 400));

        assertThat(sketch.samples().remaining()).isLessThan(3000);
        assertThat(CopyMeasure.areCopies(sketch, sketch(Stories.edited(Stories.story(1, 300), 3))))
                .isTrue();
    }

    @Test
    void readsNothingThatIsNoSketch() {
        CopySketch sketch = sketch(STORY);
        ByteBuffer samples = sketch.samples();
        ByteBuffer other = ByteBuffer.allocate(samples.remaining())
                .put(samples.duplicate())
                .flip();
        other.put(0, (byte) 77);

        assertThat(CopySketch.read(sketch.bands(), other)).isEmpty();
        assertThat(CopySketch.read(sketch.bands(), samples.slice(0, samples.remaining() / 2)))
                .isEmpty();
        assertThat(CopySketch.read(ByteBuffer.allocate(3), samples)).isEmpty();
        assertThat(CopySketch.read(sketch.bands(), ByteBuffer.allocate(0))).isEmpty();
    }

    private static boolean areCopies(List<String> one, List<String> other) {
        return CopyMeasure.areCopies(sketch(one), sketch(other));
    }

    private static CopySketch sketch(List<String> paragraphs) {
        return CopySketch.of(paragraphs).orElseThrow();
    }
}
