package io.broadsheet.analysis.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentBlock;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.FailureCode;
import io.broadsheet.model.Section;
import io.broadsheet.model.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutlinerTest {
    private static final String STORY =
            "The council of Osby met on Monday and agreed, after a long debate, to open the old quarry to swimmers.";
    private static final String MORE =
            "The water will be tested every week, and a guard will watch the shore from June until the first days of autumn.";

    private static Outline outline(String... lines) {
        return new Outliner(Lexicon.ENGLISH).outline(Document.of("a", String.join("\n", lines)));
    }

    private static List<String> headings(Outline outline) {
        return outline.sections().stream().map(Section::heading).toList();
    }

    private static List<String> paragraphs(String text, Section section) {
        ArticleText article = ArticleText.of(text);
        return section.paragraphs().stream().map(article::cut).toList();
    }

    @Test
    void findsTitleAndHeadingsInOneLineParagraphsWithoutBlankLines() {
        Outline outline = outline("Osby Opens Its Quarry", "A Cold Place to Swim", STORY, "Who Will Watch", MORE);

        assertThat(headings(outline))
                .containsExactly("Osby Opens Its Quarry", "A Cold Place to Swim", "Who Will Watch");
        assertThat(outline.sections()).extracting(Section::level).containsExactly(0, 1, 1);
        assertThat(outline.sections().get(0).paragraphs()).isEmpty();
    }

    @Test
    void keepsParagraphsBeforeTheFirstHeadingInSectionZero() {
        Outline outline = outline("Osby opens its quarry", "", STORY, "", "What swimmers say", "", MORE);

        assertThat(headings(outline)).containsExactly("Osby opens its quarry", "What swimmers say");
        assertThat(outline.sections().get(0).paragraphs()).hasSize(1);
    }

    @Test
    void givesATextWithoutTitleAnEmptyHeading() {
        Outline outline = outline("Rain fell on Osby on Sunday for the first time in a month.", "", STORY, "", MORE);

        assertThat(headings(outline)).containsExactly("");
        assertThat(outline.sections().get(0).paragraphs()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mixed messages on the ferry's winter plan.",
                "Osby's favorite baker wants a basketful of votes.",
                "The Latest: Osby votes on the quarry again.",
                "Quarry visit marks a late success story."
            })
    void takesAShortLineThatTellsNothingForATitle(String line) {
        assertThat(headings(outline(line, "", STORY, "", MORE))).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The baker of Osby wants to be mayor.",
                "Nobody in Osby had seen a seal before.",
                "Fishermen have landed three tons of cod in Osby.",
                "This is the quarry of Osby."
            })
    void takesNoShortFirstSentenceForATitle(String line) {
        assertThat(headings(outline(line, "", STORY, "", MORE))).containsExactly("");
    }

    @Test
    void takesNoDatelineForATitle() {
        Outline outline = outline("OSBY, Sweden (Country Wire) -- Rain fell on Sunday", "", STORY, "", MORE);

        assertThat(headings(outline)).containsExactly("");
    }

    @Test
    void joinsLinesThatAreWrappedAtAColumn() {
        String text = """
                Osby opens its quarry

                The council of Osby met on Monday and agreed, after a long debate,
                to open the old quarry to swimmers. The water will be tested every
                week, and a guard will watch the shore.

                Nobody was against it. The mayor said that she would be the first to
                jump in, and that the water was colder than it looked.""";
        Outline outline = new Outliner(Lexicon.ENGLISH).outline(Document.of("a", text));

        assertThat(headings(outline)).containsExactly("Osby opens its quarry");
        assertThat(paragraphs(text, outline.sections().get(0)))
                .hasSize(2)
                .first()
                .asString()
                .endsWith("will watch the shore.");
    }

    @Test
    void readsMarkdownHeadingsWithTheirLevels() {
        String text = String.join(
                "\n", "# Osby swims", "", STORY, "", "## The water", "", MORE, "", "### Tests ###", "", STORY);
        Outline outline = new Outliner(Lexicon.ENGLISH).outline(Document.of("a", text));

        assertThat(headings(outline)).containsExactly("Osby swims", "The water", "Tests");
        assertThat(outline.sections()).extracting(Section::level).containsExactly(0, 1, 2);
        assertThat(text.substring(outline.sections().get(1).span().begin())).startsWith("## The water");
    }

    @Test
    void readsUnderlinedHeadings() {
        Outline outline = outline("Osby swims", "==========", "", STORY, "", "the water", "---------", "", MORE);

        assertThat(headings(outline)).containsExactly("Osby swims", "the water");
    }

    @Test
    void readsHeadingsThatAreEmphasised() {
        Outline outline = outline("Osby swims", "", STORY, "", "**The water**", "", MORE);

        assertThat(headings(outline)).containsExactly("Osby swims", "The water");
    }

    @Test
    void readsAHeadingOverAPicture() {
        Outline outline = outline("Osby swims", "", STORY, "", "The guards", "", "Ole on duty. Photo: Marta", "", MORE);

        assertThat(headings(outline)).containsExactly("Osby swims", "The guards");
    }

    @Test
    void countsLevelsFromTheHighestMark() {
        Outline outline = outline("Osby swims", "", "## The water", "", STORY, "", "### Tests", "", MORE);

        assertThat(outline.sections()).extracting(Section::level).containsExactly(0, 1, 2);
    }

    @Test
    void readsNumberedHeadingsAndTheirDepth() {
        Outline outline = outline("Osby swims", "", "1. The Water", "", STORY, "", "1.1 The Tests", "", MORE);

        assertThat(headings(outline)).containsExactly("Osby swims", "1. The Water", "1.1 The Tests");
        assertThat(outline.sections()).extracting(Section::level).containsExactly(0, 1, 2);
    }

    @Test
    void readsHeadingsInCapitals() {
        Outline outline = outline("OSBY SWIMS", "", STORY, "", "THE WATER", "", MORE);

        assertThat(headings(outline)).containsExactly("OSBY SWIMS", "THE WATER");
    }

    @Test
    void readsShortClosedHeadingsWhereTheTitleIsClosedToo() {
        Outline outline = outline("Osby Opens Its Old Quarry.", "", STORY, "", "Swimmers.", "", MORE);

        assertThat(headings(outline)).containsExactly("Osby Opens Its Old Quarry.", "Swimmers.");
    }

    @Test
    void takesNoShortSentenceForAHeadingWhereTheTitleIsOpen() {
        Outline outline = outline("Osby Opens Its Old Quarry", "", STORY, "", "Swimmers.", "", MORE);

        assertThat(headings(outline)).containsExactly("Osby Opens Its Old Quarry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Marta Lindqvist",
                "By Marta Lindqvist and Ole Brandt, Country Wire",
                "OSBY, Sweden -- Rain again",
                "ABSTRACT.",
                "FULL TEXT.",
                "Monday, 4 May 2026",
                "9:15 p.m.",
                "“It was cold,”",
                "\"I would do it again\"",
                "- Bring a towel",
                "• Bring a towel",
                "Photo: Ole Brandt",
                "Ole Brandt / Reuters",
                "@osbyswims",
                "BRANDT: Are you going in?",
                "(END OF CLIP)",
                "Watch the whole debate below:",
                "and that was that",
                "The mayor agreed.",
                "K"
            })
    void takesNoneOfTheseForAHeading(String line) {
        Outline outline = outline("Osby Opens Its Old Quarry", "", STORY, "", line, "", MORE);

        assertThat(headings(outline)).containsExactly("Osby Opens Its Old Quarry");
    }

    @Test
    void takesTheLinesOfAListForNoHeadings() {
        Outline outline = outline(
                "Osby Opens Its Old Quarry",
                "",
                STORY,
                "",
                "Bring these:",
                "",
                "A Warm Towel",
                "Dry Socks",
                "Hot Tea",
                "",
                MORE);

        assertThat(headings(outline)).containsExactly("Osby Opens Its Old Quarry");
    }

    @Test
    void takesALastShortLineForNoHeading() {
        Outline outline = outline("Osby Opens Its Old Quarry", "", STORY, "", "Marta Lindqvist");

        assertThat(headings(outline)).containsExactly("Osby Opens Its Old Quarry");
    }

    @Test
    void readsBylineAndDateNearTheTitle() {
        Outline outline = outline("Osby Opens Its Old Quarry", "By Marta Lindqvist", "Monday, May 4, 2026", "", STORY);

        assertThat(outline.byline()).isEqualTo("Marta Lindqvist");
        assertThat(outline.published()).isEqualTo("2026-05-04");
        assertThat(headings(outline)).containsExactly("Osby Opens Its Old Quarry");
    }

    @Test
    void tellsAuthorsFromTheirTitlesAddressesAndOutlets() {
        assertThat(outline("Osby swims", "By Ann Holm and Tom Bell, Senior Reporters", "", STORY)
                        .byline())
                .isEqualTo("Ann Holm and Tom Bell");
        assertThat(outline("Osby swims", "By ANN GOODWIN-HOLM | aholm@example.org | Osby Post", "", STORY)
                        .byline())
                .isEqualTo("ANN GOODWIN-HOLM");
        assertThat(outline("Osby swims", "By Ann Holm, Political Editor", "", STORY)
                        .byline())
                .isEqualTo("Ann Holm");
        Outline outline =
                outline("Osby swims", "By ANN HOLM and TOM G. BELL", "Staff Writers", "May 4, 2026", "", STORY);
        assertThat(headings(outline)).containsExactly("Osby swims");
        assertThat(outline.bylines()).hasSize(2);
    }

    @Test
    void readsTheDayOfADateline() {
        assertThat(outline("Osby swims", "", "OSBY, May 2, 2026 (Wire) — " + STORY)
                        .published())
                .isEqualTo("2026-05-02");
        assertThat(outline("Osby swims", "", "PORT OSBY, Velm, 2 May 2026 – " + STORY)
                        .published())
                .isEqualTo("2026-05-02");
        Outline outline = outline("Osby swims", "May 4, 2026", "", "OSBY, May 2 — " + STORY);
        assertThat(outline.published()).isEqualTo("2026-05-04");
        assertThat(outline.written()).isEqualTo("2026-05-02");
        assertThat(outline("Osby swims", "January 2, 2026", "", "OSBY, Dec. 30 — " + STORY)
                        .written())
                .isEqualTo("2025-12-30");
        assertThat(outline("Osby swims", "", "OSBY, May 2 — " + STORY).written())
                .isEmpty();
    }

    @Test
    void joinsTheLinesOfATextCopiedOutOfAPage() {
        Outline outline = outline(
                "Osby Opens Its Old Quarry",
                "May 4, 2026",
                "When the council of Osby opened the old quarry to swimmers in the spring, nobody thought",
                "that half the county would come on the first warm day.",
                "The water is cold and green, and the wall above it is steep. Divers from the club in Velm,",
                "who mill about in the mornings, call it “the well.” William Hill, their leader, filled it",
                "with trout years ago.",
                "Swimming went on in the autumn, with one more race before the café closed for the winter",
                "and the lake froze.",
                "Nobody drowned.");

        assertThat(outline.sections().get(0).paragraphs().stream().map(Span::length))
                .containsExactly(11, 143, 202, 108, 15);
        assertThat(headings(outline)).containsExactly("Osby Opens Its Old Quarry");
    }

    @Test
    void takesNoSentenceThatStartsWithByForAByline() {
        Outline outline =
                outline("Osby Opens Its Old Quarry", "", "By the time the council met, the water was warm.", "", MORE);

        assertThat(outline.byline()).isEmpty();
    }

    @Test
    void readsDatesInThreeForms() {
        assertThat(outline("Osby swims", "2026-05-04", "", STORY).published()).isEqualTo("2026-05-04");
        assertThat(outline("Osby swims", "4th May 2026", "", STORY).published()).isEqualTo("2026-05-04");
        assertThat(outline("Osby swims", "Published: May 4, 2026 at 9:30 p.m.", "", STORY)
                        .published())
                .isEqualTo("2026-05-04");
        assertThat(outline("Osby swims", "February 31, 2026", "", STORY).published())
                .isEmpty();
    }

    @Test
    void leavesOrnamentsOutOfTheParagraphs() {
        Outline outline = outline("Osby Opens Its Old Quarry", "", STORY, "", "___.", "", MORE, "", "* * *");

        assertThat(outline.sections().get(0).paragraphs()).hasSize(2);
    }

    @Test
    void outlinesATextOfOneHeading() {
        assertThat(headings(outline("Osby Opens Its Old Quarry"))).containsExactly("Osby Opens Its Old Quarry");
        assertThat(headings(outline("Rain fell on Osby on Sunday."))).containsExactly("");
    }

    @Test
    void outlinesAnEmptyText() {
        Outline outline = outline("");

        assertThat(headings(outline)).containsExactly("");
        assertThat(outline.blocks()).isEmpty();
    }

    @Test
    void takesTimeInLineWithTheLengthOfARunOfMarks() {
        String text = "He said " + "”".repeat(400_000) + " and left.";

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> outline("Osby swims", "", text));
    }

    @Test
    void countsInCodePoints() {
        String text = "Osby 🏊🏽 Swims\n\n" + STORY + " 🧊 Zi\u0301tra.\n\nCold 🥶 Water\n\n" + MORE;
        ArticleText article = ArticleText.of(text);
        Outline outline = new Outliner(Lexicon.ENGLISH).outline(Document.of("a", text));

        assertThat(headings(outline)).containsExactly("Osby 🏊🏽 Swims", "Cold 🥶 Water");
        for (Outline.Block block : outline.blocks()) {
            assertThat(article.cut(block.span())).doesNotStartWith(" ").doesNotEndWith(" ");
        }
        assertThat(article.cut(outline.sections().get(1).headingSpan())).isEqualTo("Cold 🥶 Water");
    }

    @Test
    void trimsSpacesOfAllKinds() {
        String text = "\u00a0\u2003Osby Opens Its Quarry\u200b \n\u00a0\n\u3000" + STORY + "\u00a0";
        Outline outline = new Outliner(Lexicon.ENGLISH).outline(Document.of("a", text));

        assertThat(headings(outline)).containsExactly("Osby Opens Its Quarry");
        assertThat(paragraphs(text, outline.sections().get(0))).containsExactly(STORY);
    }

    @Test
    void readsATitleWithAContractionOnItsOwn() {
        assertThat(headings(outline("The Ferry Did n't Sail Home.\n\n" + STORY)))
                .containsExactly("The Ferry Did n't Sail Home.");
    }

    @Test
    void splitsAtEveryKindOfLineEnd() {
        for (String end : List.of("\n", "\r\n", "\r", "\u2028")) {
            Outline outline = outline(String.join(end, "Osby Opens Its Quarry", STORY, "Cold Water", MORE));
            assertThat(headings(outline)).containsExactly("Osby Opens Its Quarry", "Cold Water");
        }
    }

    /** A document of blocks, each a kind, the level of a heading, and words: {@code "HEADING 2: The water"}. */
    private static Document document(DocumentFacts facts, String... blocks) {
        StringBuilder text = new StringBuilder();
        List<DocumentBlock> known = new ArrayList<>();
        for (String block : blocks) {
            String[] kind = block.substring(0, block.indexOf(": ")).split(" ", -1);
            int begin = text.length();
            text.append(block.substring(block.indexOf(": ") + 2));
            int level = kind.length > 1 ? Integer.parseInt(kind[1]) : 0;
            known.add(new DocumentBlock(DocumentBlock.Kind.valueOf(kind[0]), new Span(begin, text.length()), level));
            text.append("\n\n");
        }
        return new Document("a", "", ArticleText.of(text.toString()), known, facts, List.of());
    }

    private static Outline outlineOf(String... blocks) {
        return new Outliner(Lexicon.ENGLISH).outline(document(DocumentFacts.UNKNOWN, blocks));
    }

    @Test
    void takesTheBlocksOfADocumentAsTheyAre() {
        Outline outline = outlineOf(
                "TITLE: osby swims.",
                "PARAGRAPH: The Water",
                "PARAGRAPH: " + STORY,
                "HEADING 2: that was that,",
                "LIST_ITEM: Bring a Towel",
                "BLOCK_QUOTE: " + MORE,
                "HEADING 4: Who watches",
                "CAPTION: Ole on duty",
                "HEADING 3: Ends",
                "PARAGRAPH: * * *");

        assertThat(headings(outline)).containsExactly("osby swims.", "that was that,", "Who watches", "Ends");
        assertThat(outline.sections()).extracting(Section::level).containsExactly(0, 1, 3, 2);
        assertThat(outline.sections()).extracting(Section::parentId).containsExactly("", "s0", "s1", "s1");
        assertThat(outline.sections().stream()
                        .map(section -> section.paragraphs().size()))
                .containsExactly(2, 2, 1, 0);
    }

    @Test
    void looksForHeadingsInTheTextOfADocumentButForNoSecondTitle() {
        Outline outline =
                outlineOf("TITLE: Osby swims", "TEXT: The Water\n\n" + STORY + "\n\nWho Will Watch\n\n" + MORE);

        assertThat(headings(outline)).containsExactly("Osby swims", "The Water", "Who Will Watch");
        assertThat(outline.sections()).extracting(Section::level).containsExactly(0, 1, 1);
        assertThat(headings(outlineOf("TITLE: Osby swims", "TEXT: # The water\n\n" + STORY)))
                .containsExactly("Osby swims", "The water");
    }

    @Test
    void putsHeadingsThatItFindsBelowThoseThatTheDocumentKnows() {
        Outline outline = outlineOf(
                "TITLE: Osby swims", "HEADING 2: The water", "TEXT: " + STORY + "\n\nWho Will Watch\n\n" + MORE);

        assertThat(headings(outline)).containsExactly("Osby swims", "The water", "Who Will Watch");
        assertThat(outline.sections()).extracting(Section::level).containsExactly(0, 1, 2);
    }

    @Test
    void findsTheTitleInTextThatADocumentBeginsWith() {
        Outline outline = outlineOf("TEXT: By Marta Lind", "TEXT: Osby Swims", "TEXT: " + STORY, "HEADING 3: Rules");

        assertThat(headings(outline)).containsExactly("Osby Swims", "Rules");
        assertThat(headings(outlineOf("PARAGRAPH: Osby Swims", "PARAGRAPH: " + STORY)))
                .containsExactly("");
        assertThat(headings(outlineOf("PARAGRAPH: " + STORY, "TEXT: Osby Swims\n\n" + STORY)))
                .startsWith("");
    }

    @Test
    void believesTheFormatBeforeTheLayout() {
        String[] blocks = {
            "TITLE: Osby swims", "PARAGRAPH: By Ann Holm", "PARAGRAPH: May 4, 2026", "PARAGRAPH: OSBY, May 2 — " + STORY
        };
        Outline found = outlineOf(blocks);
        Outline told = new Outliner(Lexicon.ENGLISH)
                .outline(document(new DocumentFacts("Marta Lind", "2025-05-03", "", List.of()), blocks));

        assertThat(found.byline()).isEqualTo("Ann Holm");
        assertThat(found.published()).isEqualTo("2026-05-04");
        assertThat(told.byline()).isEqualTo("Marta Lind");
        assertThat(told.published()).isEqualTo("2025-05-03");
        assertThat(told.written()).isEqualTo("2025-05-02");
        assertThat(told.bylines()).isEqualTo(found.bylines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "<p class=\"x\">Osby Opens Its Quarry", "</div>", "<!-- saved -->", "<?xml?>"})
    void takesNoMarkupForATitleOrAHeading(String line) {
        assertThat(headings(outline(line, "", STORY))).containsExactly("");
        assertThat(headings(outline("Osby Opens Its Old Quarry", "", STORY, "", line, "", MORE)))
                .containsExactly("Osby Opens Its Old Quarry");
    }

    @Test
    void nestsNumberedHeadings() {
        Outline outline = outline(
                "Osby swims",
                "",
                "1. The Water",
                "",
                STORY,
                "",
                "1.1 The Tests",
                "",
                MORE,
                "",
                "2. The Rules",
                "",
                STORY);

        assertThat(outline.sections()).extracting(Section::parentId).containsExactly("", "s0", "s1", "s0");
    }

    @Test
    void leavesOutLinesThatAreNoneOfTheStory() {
        Outline outline = outline(
                "Osby opens its quarry",
                "",
                STORY,
                "",
                "Advertisement - story continues below",
                "",
                MORE,
                "",
                "Follow Ines Okafor on Twitter @inesokafor",
                "",
                "This article has been updated with the hours of the guard.");

        assertThat(headings(outline)).containsExactly("Osby opens its quarry");
        assertThat(outline.sections().get(0).paragraphs()).hasSize(2);
        assertThat(outline.omissions()).singleElement().satisfies(omission -> {
            assertThat(omission.code()).isEqualTo(FailureCode.PART_LEFT_OUT);
            assertThat(omission.message())
                    .isEqualTo("has 3 lines that are none of the story, so left out: "
                            + "'Advertisement - story continues below', 'Follow Ines Okafor on Twitter @inesokafor', "
                            + "'This article has been updated with the hours of the guard.'");
        });
    }

    @Test
    void leavesOutTheTitlesUnderTrendingStories() {
        Outline outline = outline(
                "Osby opens its quarry",
                "",
                STORY,
                "",
                "Trending Stories",
                "Ferries stop in fog",
                "Mayor of Elm sells her car",
                "",
                MORE);

        assertThat(headings(outline)).containsExactly("Osby opens its quarry");
        assertThat(outline.sections().get(0).paragraphs()).hasSize(2);
        assertThat(outline.omissions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Facebook", "Popular", "The latest", "Comments"})
    void keepsHeadingsThatOnlyPagesHaveAsFurniture(String heading) {
        Outline outline = outline("Osby opens its quarry", "", STORY, "", heading, "", MORE);

        assertThat(headings(outline)).containsExactly("Osby opens its quarry", heading);
        assertThat(outline.omissions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you.",
                "“Read more: it is good for you,” the librarian said to each child who came.",
                "More than forty boats lay in the harbour.",
                "Follow the river on foot and you come to the sea."
            })
    void keepsSentencesThatOnlyBeginLikeFurniture(String sentence) {
        Outline outline = outline("Osby opens its quarry", "", STORY, "", sentence, "", MORE);

        assertThat(outline.sections().get(0).paragraphs()).hasSize(3);
        assertThat(outline.omissions()).isEmpty();
    }

    @Test
    void keepsATitleThatBeginsLikeFurniture() {
        Outline outline = outline("Read more: libraries open on Sundays", "", STORY, "", MORE);

        assertThat(headings(outline)).containsExactly("Read more: libraries open on Sundays");
    }

    @Test
    void takesLinesThatCountForHeadings() {
        Outline outline = outline(
                "How to open a quarry",
                "",
                STORY,
                "",
                "1 Ask the neighbours first.",
                "",
                STORY,
                "",
                "2 Test the water.",
                "",
                MORE,
                "",
                "3 Create an exit plan.",
                "",
                STORY);

        assertThat(headings(outline))
                .containsExactly(
                        "How to open a quarry",
                        "1 Ask the neighbours first.",
                        "2 Test the water.",
                        "3 Create an exit plan.");
    }

    @Test
    void takesLinesThatCountDownForHeadings() {
        Outline outline = outline(
                "Three quarries to see", "", "3. Osby.", "", STORY, "", "2. Elm.", "", MORE, "", "1. Velm.", "", STORY);

        assertThat(headings(outline)).containsExactly("Three quarries to see", "3. Osby.", "2. Elm.", "1. Velm.");
    }

    @Test
    void takesNoListForHeadings() {
        Outline outline = outline(
                "Osby opens its quarry",
                "",
                STORY,
                "",
                "1. Bring a towel.",
                "2. Bring a hat.",
                "3. Bring water.",
                "",
                MORE);

        assertThat(headings(outline)).containsExactly("Osby opens its quarry");
    }
}
