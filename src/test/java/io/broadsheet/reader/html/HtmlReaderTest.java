package io.broadsheet.reader.html;

import static io.broadsheet.reader.html.Pages.STORY;
import static io.broadsheet.reader.html.Pages.page;
import static io.broadsheet.reader.html.Pages.read;
import static io.broadsheet.reader.html.Pages.texts;
import static io.broadsheet.reader.html.Pages.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentBlock;
import io.broadsheet.model.DocumentBlock.Kind;
import io.broadsheet.model.FailureCode;
import io.broadsheet.model.Span;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.UnreadableArticleException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HtmlReaderTest {
    private static final HtmlReader READER = new HtmlReader();

    @Test
    void putsTheTitleFirstAndABlankLineBetweenBlocks() throws Exception {
        Document document = read(page("", STORY));

        assertThat(document.text().toString())
                .startsWith(
                        "Velm bridge opens again\n\nThe bridge over the Velm was opened again on Monday, three weeks"
                                + " after a barge had struck its middle pier, the county said.\n\n“It will hold");
        assertThat(document.blocks().get(0))
                .isEqualTo(DocumentBlock.of(Kind.TITLE, new Span(0, "Velm bridge opens again".length())));
    }

    @Test
    void countsOffsetsInCodePoints() throws Exception {
        Document document = read(page("", "<p>🌉🌉 are two bridges, of which the county has nine.</p>" + STORY));

        assertThat(texts(document).get(0)).isEqualTo("🌉🌉 are two bridges, of which the county has nine.");
        assertThat(document.blocks().get(1).span().end()
                        - document.blocks().get(1).span().begin())
                .isEqualTo("xx are two bridges, of which the county has nine.".length());
    }

    @Test
    void readsOneSpaceBetweenWordsAndNothingThatNobodySees() throws Exception {
        String html = "<p>The  <b>new</b>\n rails&nbsp;\u2009weigh for&shy;ty\u200B tons, <i>w</i>hich is\tmuch.</p>";

        assertThat(texts(read(page("", STORY + html)))).endsWith("The new rails weigh forty tons, which is much.");
    }

    @Test
    void partsParagraphsAtTwoLineBreaksAndLinesThatAreNoRunningText() throws Exception {
        String html = "<div>First paragraph of the list.<br>  <br/>Second paragraph,<br>which goes on<br>and on."
                + "<br>Third paragraph.</div>";

        assertThat(texts(read(page("", STORY + html))))
                .endsWith(
                        "First paragraph of the list.", "Second paragraph, which goes on and on.", "Third paragraph.");
    }

    @Test
    void readsBareTextBetweenBlocks() throws Exception {
        String html =
                "<div>" + STORY + "Nobody was hurt in the accident.<div>The barge sank.</div>Its crew swam.</div>";

        assertThat(texts(read(page("", html))))
                .endsWith("Nobody was hurt in the accident.", "The barge sank.", "Its crew swam.");
    }

    @Test
    void nestsHeadingsByTheirRanksInThePage() throws Exception {
        Document document = read(page(
                "",
                STORY + "<h3>Costs</h3>" + STORY.replace("Velm", "Osby") + "<h5>Steel</h5><p>It is dear.</p>"
                        + "<h3>Blame</h3><p>The captain was asleep.</p>"));

        assertThat(document.blocks().stream()
                        .filter(block -> block.kind() == Kind.HEADING)
                        .map(DocumentBlock::level))
                .containsExactly(1, 2, 1);
    }

    @Test
    void takesAShortBoldLineAboveTextForAHeadingButNoQuestion() throws Exception {
        Document document = read(page(
                "",
                STORY + "<p><b>Who pays?</b></p><p>The county does.</p><p><strong>Next steps</strong></p>"
                        + "<p>The tram returns in May.</p><p><b>The end</b></p>"));

        assertThat(texts(document, Kind.HEADING)).containsExactly("Next steps");
    }

    @Test
    void leavesOutWhatNobodySees() throws Exception {
        String html =
                "<p hidden>Hidden one, which is long enough.</p><p style='color:red; DISPLAY : none'>Hidden two, likewise.</p>"
                        + "<div aria-hidden=true>Hidden three, and more.</div><span class=sr-only>Hidden four.</span><noscript>Hidden"
                        + " five.</noscript><template>Hidden six.</template><!-- Hidden seven. -->";

        assertThat(read(page("", STORY + html)).text().toString()).doesNotContain("Hidden");
    }

    @Test
    void readsAStoryThatItsPageHidesUntilScriptsRun() throws Exception {
        assertThat(texts(read(
                        page("", "<div style='display:none'>" + STORY + STORY.replace("Velm", "Osby") + "</div>"))))
                .hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advertisement",
                "ADVERTISEMENT",
                "Story continues below advertisement",
                "Read more: The barge that would not sink",
                "Sign up for our newsletter and never miss a bridge.",
                "Follow us on Facebook",
                "* * *",
                "Published 3 May 2021, 09:14",
                "By Ines Okafor, Courier staff",
                "Velm Bridge Opens Again",
                "<a href=/x>A barge and its captain, in ten pictures</a>",
                "Last updated at 21:40 GMT on 3 May 2021",
                "<span>Ines Okafor</span> <time>3 May</time>",
                "<figure><figcaption>Photo: Tove Ahl/Courier</figcaption></figure>",
                "<figure><figcaption>(Photo by Tove Ahl for the Courier)</figcaption></figure>",
                "<figure><figcaption>Tove Ahl/Reuters</figcaption></figure>",
                "<figure><figcaption>AFP via Getty Images</figcaption></figure>",
                "<figure><figcaption>© 2021 Tove Ahl</figcaption></figure>"
            })
    void leavesOutLinesThatAreNoStory(String line) throws Exception {
        assertThat(texts(read(page("", STORY + "<p>" + line + "</p><p>The tram returns in May.</p>"))))
                .hasSize(4)
                .endsWith("The tram returns in May.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more books, the mayor told the children.",
                "By Friday the rails will be there.",
                "Share prices of the barge's owner fell by 3 percent.",
                "On 3 May 2021 the bridge was 100 years old.",
                "<ul><li>May 3, 2021: The barge strikes the pier</li></ul>",
                "<ul><li><time>1999</time> The bridge is painted</li></ul>",
                "<figure><figcaption>A picture of the mayor in 1950</figcaption></figure>",
                "<figure><figcaption>Hospital staff wave to the captain</figcaption></figure>",
                "The <a href=/x>captain</a> has been <a href=/y>dismissed</a>."
            })
    void keepsSentencesThatBeginLikeFurniture(String sentence) throws Exception {
        assertThat(texts(read(page("", STORY + "<p>" + sentence + "</p><p>The tram returns in May.</p>"))))
                .hasSize(5);
    }

    @Test
    void leavesOutWhatStandsUnderAHeadingOfOtherStories() throws Exception {
        String html =
                "<h3>Trending stories</h3><p>A cat in the tower</p><p>The mayor's hat</p><h3>Tolls</h3><p>There are none.</p>";

        assertThat(texts(read(page("", STORY + html)))).hasSize(5).endsWith("Tolls", "There are none.");
    }

    @Test
    void keepsAHeadingOfTheStoryThatBeginsLikeOneOfOthers() throws Exception {
        String html =
                "<h3>Most popular bridges</h3><ul><li>The green one</li><li>The long one</li></ul><h3>More from Velm</h3>"
                        + "<p><a href=/1>A cat in the tower of Velm</a></p><p><a href=/2>The mayor's hat, and who wears it</a></p>";

        assertThat(texts(read(page("", STORY + html))))
                .hasSize(6)
                .endsWith("Most popular bridges", "The green one", "The long one");
    }

    @Test
    void readsAStoryBesideLongCommentsAndNotices() throws Exception {
        String other =
                "<p>I have said it before, and I say it again, and nobody listens: the old bridge was better, greener, and"
                        + " cheaper than this.</p>";
        StringBuilder others = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            others.append(other.replace("again", "again (" + i + ")"));
        }

        assertThat(texts(read("<html><body><div class=cookie-notice>" + others
                        + "</div><div class='post comments-open'><h1>Velm" + " bridge opens again</h1>" + STORY
                        + "</div><div id=comments>" + others + "</div></body></html>")))
                .hasSize(3);
    }

    @Test
    void readsAStoryWhoseParagraphsStandInBoxesOfTheirOwn() throws Exception {
        StringBuilder boxes = new StringBuilder();
        for (String paragraph : STORY.split("(?=<p>)", -1)) {
            boxes.append("<div class=c1><div class=c2>")
                    .append(paragraph)
                    .append("</div></div><div class=ad-box><p>Ad</p></div>");
        }

        assertThat(texts(read("<html><body><div><a href=/>Home</a><a href=/n>News</a></div><div class=x>" + boxes
                        + "</div><div class=y><div><a href=/1>A cat in the tower</a></div></div></body></html>")))
                .hasSize(3);
    }

    @Test
    void readsAPullQuoteOnce() throws Exception {
        String html =
                "<aside class=pull-quote><p>It will hold for another hundred years.</p></aside><blockquote><p>It is a"
                        + " good bridge, and it was always one.</p></blockquote>";

        Document document = read(page("", STORY + html));

        assertThat(texts(document)).hasSize(4);
        assertThat(texts(document, Kind.BLOCK_QUOTE)).containsExactly("It is a good bridge, and it was always one.");
    }

    @Test
    void tellsOfTablesCodeAndPostsThatItLeftOut() throws Exception {
        String html =
                "<table><tr><th>Year<th>Cars</tr><tr><td>2020<td>4,100</tr></table><pre>x = 1;</pre><pre>y = 2;</pre>"
                        + "<blockquote class=twitter-tweet><p>What a bridge!</p></blockquote>";

        Document document = read(page("", STORY + html));

        assertThat(texts(document)).hasSize(3);
        assertThat(document.omissions()).singleElement().satisfies(omission -> {
            assertThat(omission.code()).isEqualTo(FailureCode.PART_LEFT_OUT);
            assertThat(omission.stage()).isEqualTo("read");
            assertThat(omission.message()).startsWith("has 1 table, 2 stretches of code, 1 post of another site");
        });
    }

    @Test
    void readsTheTextOfTablesThatLayAPageOut() throws Exception {
        String html = "<table><tr><td><a href=/>Home</a></td><td>" + STORY + "</td></tr></table>";

        assertThat(texts(read(page("", html)))).hasSize(3);
    }

    @Test
    void addsTheMarksThatBrowsersDrawAroundQuotes() throws Exception {
        assertThat(texts(read(page("", STORY + "<p>He said: <q>Never.</q></p>"))))
                .endsWith("He said: “Never.”");
    }

    @Test
    void readsWhatADeclarationOrAMarkSaysOfItsLetters() throws Exception {
        String html = page(
                        "<meta http-equiv=Content-Type content='text/html; charset=ISO-8859-1'>",
                        "<p>“Café,” he said.</p>" + STORY)
                .replace("<meta charset=\"utf-8\">", "");

        assertThat(texts(read(html.getBytes(Charset.forName("windows-1252"))))).startsWith("“Café,” he said.");
        assertThat(texts(read(("\uFEFF" + html).getBytes(StandardCharsets.UTF_8))))
                .startsWith("“Café,” he said.");
        assertThat(texts(read(("\uFEFF" + html).getBytes(StandardCharsets.UTF_16LE))))
                .startsWith("“Café,” he said.");
        assertThat(texts(read(html.replace("ISO-8859-1", "klingon").getBytes(StandardCharsets.UTF_8))))
                .startsWith("“Café,” he said.");
    }

    @Test
    void readsAPageWithABrokenByte() throws Exception {
        byte[] bytes = page("<script>var x = '~';</script>", "<p>Café au lait was served.</p>" + STORY)
                .getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('~')] = (byte) 0xFF;

        assertThat(texts(read(bytes))).startsWith("Café au lait was served.");
    }

    @Test
    void takesTheTextOfLinkedDataWherePageAndScoresLackIt() throws Exception {
        String body = "word ".repeat(100).strip() + ". " + "It has <b>tags</b> &amp; entities, too.";
        String data = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"<p>" + body
                + "</p><p>End.</p>\"}</script>";

        assertThat(texts(read(page(data, "<p>Loading the story, please wait a moment.</p>"))))
                .hasSize(2)
                .endsWith("End.")
                .first()
                .asString()
                .endsWith("It has tags & entities, too.");
    }

    @Test
    void doesNotTakeASummaryInLinkedDataForTheStory() throws Exception {
        String data =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"A bridge opens.\"}</script>";

        assertThat(texts(read(page(data, STORY)))).hasSize(3);
    }

    @Test
    void findsTheStoryThatLinkedDataRepeatsAmongLongerTexts() throws Exception {
        String other =
                "<p>A page may hold longer texts than its story, such as terms, and rules, and conditions, and more.</p>";
        StringBuilder terms = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            terms.append(other.replace("longer", "longer (" + i + ")"));
        }
        String story = STORY
                + STORY.replace("Monday", "Tuesday")
                        .replace("engineer", "mayor")
                        .replace("Thursday", "May");
        String data = "<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\""
                + story.replace("\n", " ") + "\"}</script>";

        assertThat(texts(read(page(data, "<div>" + terms + "</div><div><div>" + story + "</div></div>"))))
                .hasSize(6)
                .first()
                .asString()
                .startsWith("The bridge over the Velm");
    }

    @Test
    void failsOnAPageWithoutAStory() {
        assertThatThrownBy(() -> read("<!doctype html><html><body><nav><a href=/>Home</a></nav></body></html>"))
                .isInstanceOfSatisfying(
                        UnreadableArticleException.class,
                        e -> assertThat(e.code()).isEqualTo(FailureCode.FILE_EMPTY))
                .hasMessageContaining("without the text of an article");
    }

    @Test
    void readsTheSameInEveryLocale() throws Exception {
        String html =
                page("<meta name=AUTHOR content='By Ines Okafor'>", STORY + "<p>ADVERTISING</p><p>FILED UNDER: I</p>");
        Document english = read(html);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale.Builder().setLanguage("tr").build());
            assertThat(read(html)).isEqualTo(english);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    a.html, '<!DOCTYPE html><html>', true
                    a.HTM, '<p>Some words', true
                    a.xhtml, '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', true
                    a, '  <!-- saved from url=(0014)about:internet -->\n<HTML>', true
                    -, '<html lang=en>', true
                    a, 'How to write <html> by hand', false
                    a, '<p>Some words', false
                    a.txt, '<!doctype html><html>', false
                    a.html, 'Plain words only', false
                    a.mht, 'MIME-Version: 1.0', false
                    """)
    void acceptsPagesByTheirFirstTagsAndTheirNames(String name, String beginning, boolean accepted) {
        assertThat(READER.accepts(new InputBytes("a", name, beginning.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(accepted);
        assertThat(READER.accepts(new InputBytes("a", name, beginning.getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(accepted);
    }

    @Test
    void knowsItsTitle() throws Exception {
        assertThat(title(read(page("", "<h1>Velm bridge opens again</h1>" + STORY))))
                .isEqualTo("Velm bridge opens again");
    }
}
