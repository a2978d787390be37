package io.broadsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.evaluation.ArticleScore.Count;
import io.broadsheet.evaluation.JudgedRow.Verdict;
import io.broadsheet.evaluation.SpeakerArticle.Coverage;
import io.broadsheet.evaluation.SpeakerArticle.Quote;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Excerpt;
import io.broadsheet.model.Veto;
import io.broadsheet.testing.Texts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SpeakerScorerTest {
    private static final ArticleText TEXT = ArticleText.of("""
            🫖 “We stay,” said Zoë Núñez. “It is mine.

            “All of it.” A “tea house”? “Hm,” said someone. The end
            """);
    private static final Rows ROWS = new Rows(TEXT);
    private static final String JOINED = "“It is mine.\n\n“All of it.”";

    private static Quote speech(String words, String... names) {
        return new Quote(Texts.span(TEXT, words), new ExpectedSpeaker.OneOf(List.of(names)));
    }

    private static Quote scare(String words) {
        return new Quote(Texts.span(TEXT, words), new ExpectedSpeaker.Nobody());
    }

    private static ArticleScore score(Coverage coverage, List<Quote> quotes, QuoteRow... rows) {
        return new SpeakerArticle("a", Path.of("a.txt"), TEXT, quotes, List.of(), coverage).score(List.of(rows));
    }

    private static List<Verdict> verdicts(ArticleScore score) {
        return score.rows().stream().map(JudgedRow::verdict).toList();
    }

    private static Verdict judged(Coverage coverage, Veto veto) {
        List<Quote> quotes = List.of(speech("“We stay,”", "Zoë Núñez"), scare("“tea house”"));
        return new SpeakerArticle("a", Path.of("a.txt"), TEXT, quotes, List.of(Texts.span(TEXT, "“Hm,”")), coverage)
                .judge(veto);
    }

    private static Veto marks(String words) {
        return new Veto(Texts.span(TEXT, words), Excerpt.NONE, "title");
    }

    @Test
    void takesAVetoForRightWhereTheMarksAreNoSpeech() {
        assertThat(judged(Coverage.ALL, marks("“tea house”"))).isEqualTo(Verdict.RIGHT);
        assertThat(judged(Coverage.ALL, marks("“We stay,”"))).isEqualTo(Verdict.WRONG);
        assertThat(judged(Coverage.ALL, marks("“Hm,”"))).isEqualTo(Verdict.UNCOUNTED);
        assertThat(judged(Coverage.SOME, marks("“tea house”"))).isEqualTo(Verdict.UNCOUNTED);
    }

    @Test
    void leavesAVetoUncountedWhereItsWordsHaveNoMarks() {
        Veto report = new Veto(Texts.span(TEXT, "The end"), Excerpt.of(TEXT, Texts.span(TEXT, "someone")), "no-teller");

        assertThat(judged(Coverage.ALL, report)).isEqualTo(Verdict.UNCOUNTED);
    }

    @Test
    void comparesTheSpeakersNameWithAllThatAreAccepted() {
        ArticleScore score = score(
                Coverage.ALL,
                List.of(speech("“We stay,”", "Zoë Núñez"), speech("“Hm,”", "", "someone")),
                ROWS.saidBy("“We stay,”", "Mrs. Zoe M. Nunez"),
                ROWS.saidBy("“Hm,”", "Someone"));

        assertThat(score.tallies())
                .containsEntry(Measure.DETECTION, new Tally(2, 2, 2, 2))
                .containsEntry(Measure.SPEAKER, new Tally(2, 2, 2, 2));
    }

    @Test
    void takesUnknownForRightWhereTheArticleDoesNotSay() {
        assertThat(verdicts(score(Coverage.ALL, List.of(speech("“Hm,”", "")), ROWS.saidBy("“Hm,”", ""))))
                .containsExactly(Verdict.RIGHT);
        assertThat(verdicts(score(Coverage.ALL, List.of(speech("“Hm,”", "")), ROWS.saidBy("“Hm,”", "Zoë Núñez"))))
                .containsExactly(Verdict.WRONG);
    }

    @Test
    void wantsAJoinedQuoteJoinedWhereAllQuotesAreAnnotated() {
        List<Quote> quotes = List.of(speech(JOINED, "Zoë Núñez"));

        assertThat(score(Coverage.ALL, quotes, ROWS.saidBy(JOINED, "Zoë Núñez")).tallies())
                .containsEntry(Measure.SPEAKER, new Tally(1, 1, 1, 1));
        assertThat(score(Coverage.ALL, quotes, ROWS.saidBy("“All", "Zoë Núñez")).tallies())
                .containsEntry(Measure.DETECTION, new Tally(1, 0, 1, 0));
    }

    @Test
    void takesAJoinedRowForEachParagraphsQuoteOfAPartialGold() {
        ArticleScore score = score(
                Coverage.SOME,
                List.of(speech("“It is mine.", "Zoë Núñez"), speech("“All of it.”", "Zoë Núñez")),
                ROWS.saidBy(JOINED, "Zoë Núñez"));

        assertThat(score.tallies()).containsEntry(Measure.SPEAKER, new Tally(2, 2, 2, 2));
        assertThat(verdicts(score)).containsExactly(Verdict.RIGHT);
    }

    @Test
    void countsRowsOnScareQuotesAndOnNothingAsWrong() {
        ArticleScore score = score(
                Coverage.ALL,
                List.of(speech("“We stay,”", "Zoë Núñez"), scare("“tea house”")),
                ROWS.saidBy("“tea house”", ""),
                ROWS.saidBy("The end", ""),
                ROWS.indirect("The end", ""));

        assertThat(score.counts()).containsEntry(Count.SCARE_REPORTED, new Share(1, 1));
        assertThat(score.tallies()).containsEntry(Measure.DETECTION, new Tally(1, 0, 2, 0));
        assertThat(verdicts(score)).containsExactly(Verdict.WRONG, Verdict.WRONG, Verdict.UNCOUNTED);
        assertThat(score.rows())
                .extracting(JudgedRow::gold)
                .containsExactly("a scare quote, nobody's words", "no quote of anybody's", "words without marks");
    }

    @Test
    void countsNoRowOnAStretchThatIsIgnored() {
        SpeakerArticle gold = new SpeakerArticle(
                "a",
                Path.of("a.txt"),
                TEXT,
                List.of(speech("“Hm,”", "someone")),
                List.of(Texts.span(TEXT, "“tea house”"), Texts.span(TEXT, "“Hm,”")),
                Coverage.ALL);

        ArticleScore score = gold.score(
                List.of(ROWS.saidBy("“tea", ""), ROWS.saidBy("house”", ""), ROWS.saidBy("“Hm,”", "someone")));

        // "“tea" is less than half of what is ignored; a row that is a quote counts whatever is ignored.
        assertThat(verdicts(score)).containsExactly(Verdict.WRONG, Verdict.UNCOUNTED, Verdict.RIGHT);
        assertThat(score.tallies()).containsEntry(Measure.DETECTION, new Tally(1, 1, 2, 1));
    }

    @Test
    void countsOnlyRowsThatTouchAQuoteOfAPartialGold() {
        ArticleScore score = score(
                Coverage.SOME,
                List.of(speech("“We stay,”", "Zoë Núñez")),
                ROWS.saidBy("“tea house”", ""),
                ROWS.saidBy("stay,” said Zoë Núñez. “It is mine.", "Zoë Núñez"));

        assertThat(score.tallies()).containsEntry(Measure.SPEAKER, new Tally(1, 0, 1, 0));
        assertThat(verdicts(score)).containsExactly(Verdict.WRONG, Verdict.UNCOUNTED);
        assertThat(score.counts()).doesNotContainKey(Count.SCARE_REPORTED);
    }

    @Test
    void takesAnyRowWithoutANamedSpeakerForRightWhereTheSpeakerHasNoName() {
        List<Quote> quotes = List.of(new Quote(Texts.span(TEXT, "“Hm,”"), new ExpectedSpeaker.Nameless()));

        assertThat(verdicts(score(Coverage.SOME, quotes, ROWS.saidBy("“Hm,”", ""))))
                .containsExactly(Verdict.RIGHT);
        assertThat(verdicts(score(Coverage.SOME, quotes, ROWS.saidBy("“Hm,”", "Zoë Núñez"))))
                .containsExactly(Verdict.WRONG);
    }

    @Test
    void listsWhatWasMissed() {
        assertThat(score(Coverage.ALL, List.of(speech("“Hm,”", "", "someone"), scare("“tea house”")))
                        .missed())
                .singleElement()
                .satisfies(missed -> {
                    assertThat(missed.text()).isEqualTo("“Hm,”");
                    assertThat(missed.gold()).isEqualTo("the article does not say, or someone");
                });
    }
}
