package io.broadsheet.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.Omission;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.UnreadableArticleException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkdownReaderTest {
    private static Document read(String... lines) throws UnreadableArticleException {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return new MarkdownReader().read(new InputBytes("a", "a.md", bytes));
    }

    /** Each block as its kind, its level if it is a heading, and its words. */
    private static List<String> blocks(Document document) {
        return document.blocks().stream()
                .map(block -> block.kind() + (block.level() > 0 ? " " + block.level() : "") + ": "
                        + document.text().cut(block.span()))
                .toList();
    }

    private static List<String> notes(Document document) {
        return document.omissions().stream().map(Omission::message).toList();
    }

    @Test
    void tellsTheBlocksOfAnArticle() throws UnreadableArticleException {
        Document document = read(
                "# Osby swims",
                "",
                "*By Marta Lind*",
                "",
                "The water is cold.",
                "Nobody minds.",
                "",
                "## The rules ##",
                "",
                "> No jumping.",
                ">",
                "> No diving.",
                "",
                "1. Bring a towel",
                "2. Bring",
                "   a friend",
                "   - or two",
                "",
                "***",
                "",
                "Tests",
                "-----",
                "",
                "They passed.");

        assertThat(blocks(document))
                .containsExactly(
                        "TITLE: Osby swims",
                        "PARAGRAPH: By Marta Lind",
                        "PARAGRAPH: The water is cold. Nobody minds.",
                        "HEADING 2: The rules",
                        "BLOCK_QUOTE: No jumping.",
                        "BLOCK_QUOTE: No diving.",
                        "LIST_ITEM: Bring a towel",
                        "LIST_ITEM: Bring a friend",
                        "LIST_ITEM: or two",
                        "HEADING 2: Tests",
                        "PARAGRAPH: They passed.");
        assertThat(document.text())
                .hasToString(
                        "Osby swims\n\nBy Marta Lind\n\nThe water is cold. Nobody minds.\n\nThe rules\n\nNo jumping.\n\n"
                                + "No diving.\n\nBring a towel\nBring a friend\nor two\n\nTests\n\nThey passed.");
        assertThat(document.omissions()).isEmpty();
    }

    @Test
    void keepsTheWordsAndLeavesTheMarks() throws UnreadableArticleException {
        assertThat(
                        read("She *really* **said** `so` to [the mayor](https://example.org \"x\") &mdash; twice\\*. ![a dog](d.png)")
                                .text())
                .hasToString("She really said so to the mayor — twice*.");
        assertThat(read("One  ", "two<br>three <b>four</b>").text()).hasToString("One\ntwo\nthree four");
    }

    @Test
    void saysInWhichLinesItLeftOutWhatIsNoProse() throws UnreadableArticleException {
        Document document = read(
                "---",
                "title: Osby swims",
                "---",
                "First words.",
                "",
                "```",
                "swim()",
                "```",
                "",
                "| lake | depth |",
                "|---|---|",
                "| Osby | 9 |",
                "",
                "    cold",
                "",
                "<div>a box</div>",
                "",
                "<!-- a remark -->",
                "",
                "Last words.");

        assertThat(document.text()).hasToString("Osby swims\n\nFirst words.\n\nLast words.");
        assertThat(notes(document))
                .containsExactly(
                        "code is no prose and was left out: lines 6-8, 14",
                        "a table is no prose and was left out: lines 10-12",
                        "HTML is no prose and was left out: line 16");
        assertThat(document.omissions()).allSatisfy(omission -> {
            assertThat(omission.code().text()).isEqualTo("part.left-out");
            assertThat(omission.stage()).isEqualTo("read");
        });
    }

    @Test
    void takesTheHeadingBelowAKickerAndADateForTheTitle() throws UnreadableArticleException {
        assertThat(blocks(read("LOCAL NEWS", "", "May 4, 2026", "", "## Osby swims", "", "The water is cold.")))
                .containsExactly(
                        "PARAGRAPH: LOCAL NEWS",
                        "PARAGRAPH: May 4, 2026",
                        "TITLE: Osby swims",
                        "PARAGRAPH: The water is cold.");
    }

    @Test
    void leavesItToTheAnalysisToFindTheTitleOfATextWithoutHeadings() throws UnreadableArticleException {
        assertThat(blocks(read("Osby swims", "", "The water is cold.", "", "- towel", "", "Nobody minds.")))
                .containsExactly(
                        "TEXT: Osby swims", "TEXT: The water is cold.", "LIST_ITEM: towel", "TEXT: Nobody minds.");
        assertThat(blocks(read(
                        "Osby swims",
                        "",
                        "By Ann",
                        "",
                        "May 4",
                        "",
                        "The water is cold.",
                        "",
                        "## Rules",
                        "",
                        "None.")))
                .containsExactly(
                        "TEXT: Osby swims",
                        "TEXT: By Ann",
                        "TEXT: May 4",
                        "TEXT: The water is cold.",
                        "HEADING 2: Rules",
                        "PARAGRAPH: None.");
    }

    @Test
    void takesALineInBoldLettersForAHeading() throws UnreadableArticleException {
        assertThat(blocks(read(
                        "# Osby swims",
                        "",
                        "Cold.",
                        "",
                        "**The water**",
                        "",
                        "It is.",
                        "",
                        "**Stop!**",
                        "",
                        "**End**")))
                .containsExactly(
                        "TITLE: Osby swims",
                        "PARAGRAPH: Cold.",
                        "HEADING 2: The water",
                        "PARAGRAPH: It is.",
                        "PARAGRAPH: Stop!",
                        "PARAGRAPH: End");
    }

    @Test
    void readsFrontMatter() throws UnreadableArticleException {
        Document document = read(
                "---",
                "title: \"Osby swims: a report\"",
                "date: 2026-05-04T09:30:00+02:00",
                "author:",
                "  - Marta Lind",
                "  - Ole Brandt",
                "lang: en-GB # British",
                "tags: [water, sport]",
                "outlet: 'The Osby Post'",
                "---",
                "",
                "# Osby swims: a report",
                "",
                "The water is cold.");

        assertThat(blocks(document)).containsExactly("TITLE: Osby swims: a report", "PARAGRAPH: The water is cold.");
        assertThat(document.facts())
                .isEqualTo(new DocumentFacts(
                        "Marta Lind, Ole Brandt",
                        "2026-05-04",
                        "en-GB",
                        List.of(
                                new DocumentFacts.Field("tags", "water;sport"),
                                new DocumentFacts.Field("outlet", "The Osby Post"))));
    }

    @Test
    void takesNoProseBetweenRulesForFrontMatter() throws UnreadableArticleException {
        Document document =
                read("---", "The water is cold, and nobody minds.", "", "Or so they say.", "", "---", "", "End.");

        assertThat(document.facts()).isEqualTo(DocumentFacts.UNKNOWN);
        assertThat(document.text().toString()).startsWith("The water is cold").endsWith("End.");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "[", "*a **b ", "![", "<", "`", "# ", "1. ", "\\", "> - ", "[a](", "***"})
    void takesTimeInLineWithTheLengthOfMarks(String marks) {
        String hostile = marks.repeat(60_000) + "words";

        Document document = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(hostile));

        assertThat(document.text().length() + document.omissions().size()).isPositive();
    }
}
