package io.broadsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.broadsheet.evaluation.ArticleScore.Count;
import io.broadsheet.evaluation.ArticleScore.Missed;
import io.broadsheet.evaluation.AttributedArticle.Attribution;
import io.broadsheet.evaluation.JudgedRow.Verdict;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Excerpt;
import io.broadsheet.model.Span;
import io.broadsheet.model.Veto;
import io.broadsheet.testing.Texts;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AttributionScorerTest {
    private static final ArticleText TEXT = ArticleText.of("""
            🚋 “We wait,” said Ines Okafor. Bruno Katz said the trams “never run” and that it rained.

            “Nobody came.

            “Nobody will,” he added. The “night owl” runs. Few \"say\" so.
            """);
    private static final Rows ROWS = new Rows(TEXT);

    private static final Attribution OKAFOR = attribution("Ines Okafor", "“We wait,”");
    private static final Attribution KATZ = attribution("Bruno Katz", "the trams “never run” and that it rained");
    private static final Attribution HE = attribution("he ", "“Nobody came.", "“Nobody will,”");
    private static final Attribution RAIN = attribution("Bruno Katz", "that it rained");

    private static Attribution attribution(String source, String... content) {
        return new Attribution(
                List.of(Texts.span(TEXT, source)),
                Arrays.stream(content).map(words -> Texts.span(TEXT, words)).toList());
    }

    private static ArticleScore score(List<Attribution> attributions, QuoteRow... rows) {
        return new AttributedArticle("a", Path.of("a.txt"), TEXT, attributions).score(List.of(rows));
    }

    private static List<Verdict> verdicts(ArticleScore score) {
        return score.rows().stream().map(JudgedRow::verdict).toList();
    }

    private static Verdict judged(Veto veto, Attribution... attributions) {
        return new AttributedArticle("a", Path.of("a.txt"), TEXT, List.of(attributions)).judge(veto);
    }

    private static Veto marks(String words) {
        return new Veto(Texts.span(TEXT, words), Excerpt.NONE, "title");
    }

    private static Veto report(String words, String source) {
        return new Veto(Texts.span(TEXT, words), Excerpt.of(TEXT, Texts.span(TEXT, source)), "hypothetical");
    }

    @Test
    void takesAVetoForRightWhereNobodySaysItsMarkedWords() {
        assertThat(judged(marks("“night owl”"), OKAFOR)).isEqualTo(Verdict.RIGHT);
        assertThat(judged(marks("“We wait,”"), OKAFOR)).isEqualTo(Verdict.WRONG);
        // A title, perhaps, in what somebody says.
        assertThat(judged(marks("“night owl”"), attribution("he ", "“Nobody will,” he added. The “night owl” runs.")))
                .isEqualTo(Verdict.UNCOUNTED);
    }

    @Test
    void takesAVetoForRightWhereNoSuchSourceReportsItsWords() {
        assertThat(judged(report("that it rained", "Bruno Katz"), KATZ)).isEqualTo(Verdict.WRONG);
        assertThat(judged(report("that it rained", "Ines Okafor"), KATZ)).isEqualTo(Verdict.RIGHT);
        assertThat(judged(report("that it rained", "Bruno Katz"), OKAFOR)).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void countsAQuoteAsRightWhenItsMentionSharesWordsWithTheSource() {
        ArticleScore score = score(
                List.of(OKAFOR, KATZ),
                ROWS.direct("“We wait,”", "Okafor"),
                ROWS.mixed("“never run”", "the trams “never run”", "Ines"));

        assertThat(score.tallies())
                .containsEntry(Measure.DETECTION, new Tally(2, 2, 2, 2))
                .containsEntry(Measure.MENTION, new Tally(2, 1, 2, 1));
        assertThat(score.counts()).containsEntry(Count.RIGHT_OF_FOUND, new Share(1, 2));
        assertThat(verdicts(score)).containsExactly(Verdict.RIGHT, Verdict.WRONG);
        assertThat(score.rows().get(1).gold()).isEqualTo("“Bruno Katz”");
        assertThat(score.missed()).isEmpty();
    }

    @Test
    void takesAQuoteWithoutMentionForFoundAndWrong() {
        ArticleScore score = score(List.of(OKAFOR), ROWS.direct("“We wait,”", ""));

        assertThat(score.tallies())
                .containsEntry(Measure.DETECTION, new Tally(1, 1, 1, 1))
                .containsEntry(Measure.MENTION, new Tally(1, 0, 1, 0));
        assertThat(verdicts(score)).containsExactly(Verdict.WRONG);
    }

    @Test
    void takesARowOverTwoParagraphsForBothOfTheirStretches() {
        ArticleScore score = score(List.of(HE), ROWS.direct("“Nobody came.\n\n“Nobody will,”", "he "));

        assertThat(score.tallies())
                .containsEntry(Measure.MENTION, new Tally(2, 2, 2, 2))
                .containsEntry(Measure.ATTRIBUTION, new Tally(1, 1, 1, 1));
        assertThat(verdicts(score)).containsExactly(Verdict.RIGHT);
    }

    @Test
    void countsARepeatedRowAsWrong() {
        ArticleScore score = score(
                List.of(OKAFOR),
                ROWS.direct("“We wait,” said", "Ines Okafor"),
                ROWS.direct("“We wait,”", "Ines Okafor"));

        assertThat(score.tallies()).containsEntry(Measure.MENTION, new Tally(1, 1, 2, 1));
        // In reading order, the shorter first; of rows that share as much with the gold the last is the match.
        assertThat(verdicts(score)).containsExactly(Verdict.RIGHT, Verdict.WRONG);
        assertThat(score.rows().get(1).gold()).isEqualTo("another row is this quote");
    }

    @Test
    void countsScareQuotesThatAreReportedAsSpeech() {
        ArticleScore score = score(List.of(OKAFOR), ROWS.direct("“night owl”", "Few"));

        assertThat(score.counts()).containsEntry(Count.SCARE_REPORTED, new Share(1, 5));
        assertThat(score.tallies()).containsEntry(Measure.DETECTION, new Tally(1, 0, 1, 0));
        assertThat(score.rows().get(0).gold()).isEqualTo("a scare quote, nobody's words");
        assertThat(score.missed()).extracting(Missed::text).containsExactly("“We wait,”");
    }

    @Test
    void countsNoRowThatLiesInReportedWordsWithoutBeingAStretch() {
        ArticleScore score = score(List.of(KATZ), ROWS.direct("and that it rained", "Bruno Katz"));

        assertThat(score.tallies()).containsEntry(Measure.DETECTION, new Tally(1, 0, 0, 0));
        assertThat(verdicts(score)).containsExactly(Verdict.UNCOUNTED);
    }

    @Test
    void countsARowThatNobodySaidAsWrong() {
        ArticleScore score = score(List.of(OKAFOR), ROWS.direct("runs. Few", "he "), ROWS.indirect("runs. Few", "he "));

        assertThat(verdicts(score)).containsExactly(Verdict.WRONG, Verdict.WRONG);
        assertThat(score.rows()).extracting(JudgedRow::gold).containsOnly("not reported as anybody's words");
    }

    @Test
    void findsAnAttributionWhenRowsWithItsSourceCoverHalfOfItsContent() {
        ArticleScore half = score(List.of(KATZ), ROWS.mixed("“never run”", "the trams “never run”", "Katz"));
        ArticleScore less = score(List.of(KATZ), ROWS.mixed("“never run”", "“never run”", "Katz"));
        ArticleScore others = score(List.of(KATZ), ROWS.mixed("“never run”", "the trams “never run”", "Ines"));

        assertThat(half.tallies()).containsEntry(Measure.ATTRIBUTION, new Tally(1, 1, 1, 1));
        assertThat(less.tallies()).containsEntry(Measure.ATTRIBUTION, new Tally(1, 0, 1, 1));
        assertThat(others.tallies()).containsEntry(Measure.ATTRIBUTION, new Tally(1, 0, 1, 0));
        assertThat(half.counts()).containsEntry(Count.QUOTED_FOUND, new Share(1, 1));
    }

    @Test
    void judgesIndirectRowsByTheirContentAndMention() {
        ArticleScore score = score(
                List.of(OKAFOR, RAIN), ROWS.indirect("that it rained", "Bruno"), ROWS.indirect("it rained", "Ines"));

        assertThat(verdicts(score)).containsExactly(Verdict.RIGHT, Verdict.WRONG);
        assertThat(score.counts())
                .containsEntry(Count.INDIRECT_FOUND, new Share(1, 1))
                .containsEntry(Count.QUOTED_FOUND, new Share(0, 1));
    }

    @Test
    void listsMissedAttributionsWithoutMarksApart() {
        ArticleScore score = score(List.of(OKAFOR, RAIN));

        assertThat(score.missed())
                .extracting(Missed::quoted, Missed::text, Missed::gold)
                .containsExactly(
                        tuple(true, "“We wait,”", "“Ines Okafor”"), tuple(false, "that it rained", "“Bruno Katz”"));
    }

    @Test
    void countsTwoRowsWithOneContentAndMentionAsOneClaim() {
        String content = "“Nobody came.\n\n“Nobody will,”";
        ArticleScore score = score(
                List.of(HE), ROWS.mixed("“Nobody came.", content, "he "), ROWS.mixed("“Nobody will,”", content, "he "));

        assertThat(score.tallies())
                .containsEntry(Measure.MENTION, new Tally(2, 2, 2, 2))
                .containsEntry(Measure.ATTRIBUTION, new Tally(1, 1, 1, 1));
    }

    @Test
    void takesAStretchInAnAttributionWithoutSourceForNeitherSpeechNorScare() {
        ArticleScore score = score(List.of(new Attribution(List.of(), List.of(Texts.span(TEXT, "“night owl”")))));

        assertThat(score.counts()).containsEntry(Count.SCARE_REPORTED, new Share(0, 5));
        assertThat(score.tallies())
                .containsEntry(Measure.DETECTION, Tally.ZERO)
                .containsEntry(Measure.ATTRIBUTION, Tally.ZERO);
    }

    @Test
    void survivesAnEmptyArticle() {
        ArticleText empty = ArticleText.of("");

        assertThat(new AttributedArticle("a", Path.of("a.txt"), empty, List.of())
                        .score(List.of())
                        .rows())
                .isEmpty();
        assertThat(Overlap.lines(empty, new Span(0, 0))).isEqualTo(new Span(0, 0));
    }
}
