package io.broadsheet.analysis.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Document;
import io.broadsheet.model.Omission;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RepeatedLinesTest {
    private static final String PROMOTION = "Do you like the Courier? Have it for a penny a day.";

    /** Stories of their own that all hold a line. */
    private static List<Document> stories(String line) {
        return IntStream.range(0, 8)
                .mapToObj(i -> document("Boat " + i + " sank\n\nIt sank on day " + i + ".\n\n" + line + "\n\nBoat " + i
                        + " was raised.\n"))
                .toList();
    }

    private static Document document(String text) {
        return Document.of("a", text);
    }

    private static RepeatedLines count(List<Document> documents) {
        RepeatedLines.Counter counter = new RepeatedLines.Counter();
        documents.forEach(counter::add);
        return counter.lines();
    }

    private static String analysed(Document document) {
        StringBuilder text = new StringBuilder();
        document.blocks().forEach(block -> text.append(document.text().cut(block.span())));
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PROMOTION,
                "Write to us at news@courier.example.",
                "Osby Courier: daily news for the northern coast, the islands, the harbours and all the lakes"
            })
    void leavesOutALineThatManyStoriesHold(String line) {
        List<Document> stories = stories(line);
        Document left = count(stories).leaveOut(stories.get(3));

        assertThat(analysed(left)).isEqualTo("Boat 3 sank\n\nIt sank on day 3.\n\n\n\nBoat 3 was raised.\n");
        assertThat(left.text()).isEqualTo(stories.get(3).text());
        assertThat(left.omissions())
                .extracting(Omission::message)
                .singleElement()
                .asString()
                .startsWith("has a line that is none of the story, so left out: '" + line.substring(0, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It takes 1,237 delegates to win the nomination.",
                "Why it matters",
                "“You and we have one harbour,” said Ada Moreno.",
                "9:15 p.m.",
                "FULL TEXT."
            })
    void keepsWhatTellsSomethingOrHeadsSomething(String line) {
        List<Document> stories = stories(line);

        assertThat(count(stories).leaveOut(stories.get(3))).isEqualTo(stories.get(3));
    }

    @Test
    void keepsTheLinesOfAStoryThatWasPrintedManyTimes() {
        Document story = stories(PROMOTION).get(0);

        assertThat(count(Collections.nCopies(20, story)).leaveOut(story)).isEqualTo(story);
    }

    @Test
    void keepsALineThatFewOfManyStoriesHold() {
        List<Document> few = stories(PROMOTION);
        List<Document> many = Stream.concat(
                        few.stream(),
                        IntStream.range(0, 600).mapToObj(i -> document("Day " + i + "\n\nRain fell on you and me.\n")))
                .toList();

        assertThat(count(many).leaveOut(few.get(0))).isEqualTo(few.get(0));
    }

    @Test
    void findsTheSameLinesInAnyOrder() {
        List<Document> stories = stories(PROMOTION);
        List<Document> turned =
                IntStream.range(0, 8).mapToObj(i -> stories.get(7 - i)).toList();

        assertThat(count(turned).leaveOut(stories.get(1)))
                .isEqualTo(count(stories).leaveOut(stories.get(1)));
    }
}
