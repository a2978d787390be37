package io.broadsheet.evaluation;

import io.broadsheet.evaluation.ArticleScore.Count;
import io.broadsheet.evaluation.ArticleScore.Missed;
import io.broadsheet.evaluation.JudgedRow.Verdict;
import io.broadsheet.evaluation.SpeakerArticle.Coverage;
import io.broadsheet.evaluation.SpeakerArticle.Quote;
import io.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Measures an article's rows against its quotes with the names of their speakers. */
final class SpeakerScorer {
    private final SpeakerArticle gold;
    private final List<QuoteRow> rows;
    private final List<QuoteRow> quoted;
    private final List<Quote> speech;
    private final List<Quote> scareQuotes;
    private final Matching matching;

    SpeakerScorer(SpeakerArticle gold, List<QuoteRow> rows) {
        this.gold = gold;
        this.rows = List.copyOf(rows);
        this.quoted = this.rows.stream().filter(QuoteRow::isQuoted).toList();
        this.speech = gold.quotes().stream().filter(quote -> !quote.isScare()).toList();
        this.scareQuotes = gold.quotes().stream().filter(Quote::isScare).toList();
        this.matching = new Matching(
                speech.stream()
                        .map(quote -> new Target(quote.span(), window(quote.span())))
                        .toList(),
                quoted);
    }

    /** Gold that leaves quotes out may also have a quote over paragraphs as several. */
    private Span window(Span quote) {
        return gold.coverage() == Coverage.SOME
                ? Overlap.lines(gold.text(), quote)
                : gold.text().span();
    }

    ArticleScore score() {
        List<JudgedRow> judged = new ArrayList<>();
        for (int row = 0; row < quoted.size(); row++) {
            judged.add(judge(row));
        }
        int right = (int)
                IntStream.range(0, speech.size()).filter(this::isNamedRight).count();
        Tally detection = matching.tally(judged, matching.found());
        Tally attributed = matching.tally(judged, right);
        rows.stream()
                .filter(row -> !row.isQuoted())
                .map(row -> new JudgedRow(row, Verdict.UNCOUNTED, "words without marks"))
                .forEach(judged::add);
        judged.sort(JudgedRow.READING_ORDER);

        Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
        tallies.put(Measure.DETECTION, detection);
        tallies.put(Measure.SPEAKER, attributed);
        Map<Count, Share> counts = new EnumMap<>(Count.class);
        counts.put(Count.RIGHT_OF_FOUND, new Share(right, matching.found()));
        if (gold.coverage() == Coverage.ALL) {
            int reported = (int) scareQuotes.stream()
                    .filter(scare -> quoted.stream().anyMatch(row -> Overlap.matches(scare.span(), row.span())))
                    .count();
            counts.put(Count.SCARE_REPORTED, new Share(reported, scareQuotes.size()));
        }
        return new ArticleScore(gold.name(), tallies, counts, judged, missed());
    }

    /** A quote of the gold, and the row that it is if the table has it. */
    record Matched(Quote quote, Optional<QuoteRow> row) {}

    /** The quotes of the gold that are somebody's, in its order. */
    List<Matched> matched() {
        return IntStream.range(0, speech.size())
                .mapToObj(target -> new Matched(
                        speech.get(target),
                        matching.rowOf(target).stream().mapToObj(quoted::get).findFirst()))
                .toList();
    }

    private JudgedRow judge(int index) {
        QuoteRow row = quoted.get(index);
        List<Integer> targets = matching.targetsOf(index);
        if (!targets.isEmpty()) {
            String names = String.join(
                    "; ",
                    targets.stream()
                            .map(target -> speech.get(target).speaker().words())
                            .distinct()
                            .toList());
            return new JudgedRow(
                    row, targets.stream().anyMatch(this::isNamedRight) ? Verdict.RIGHT : Verdict.WRONG, names);
            // Only behind the quotes: what is right must be among what counts.
        } else if (gold.ignored().stream().anyMatch(ignored -> Overlap.matches(ignored, row.span()))) {
            return new JudgedRow(row, Verdict.UNCOUNTED, "a stretch that the gold ignores");
        } else if (matching.matchesAny(index)) {
            return new JudgedRow(row, Verdict.WRONG, "another row is this quote");
        } else if (speech.stream().anyMatch(quote -> quote.span().overlaps(row.span()))) {
            return new JudgedRow(row, Verdict.WRONG, "another stretch of the text is the quote");
        } else if (scareQuotes.stream().anyMatch(scare -> Overlap.matches(scare.span(), row.span()))) {
            return new JudgedRow(row, Verdict.WRONG, "a scare quote, nobody's words");
        }
        return new JudgedRow(
                row, gold.coverage() == Coverage.ALL ? Verdict.WRONG : Verdict.UNCOUNTED, "no quote of anybody's");
    }

    private boolean isNamedRight(int target) {
        OptionalInt row = matching.rowOf(target);
        return row.isPresent() && speech.get(target).speaker().isNamedBy(quoted.get(row.getAsInt()));
    }

    private List<Missed> missed() {
        return IntStream.range(0, speech.size())
                .filter(target -> matching.rowOf(target).isEmpty())
                .mapToObj(speech::get)
                .map(quote -> new Missed(
                        gold.name(),
                        quote.span(),
                        true,
                        gold.text().cut(quote.span()),
                        quote.speaker().words()))
                .sorted(Comparator.comparing(Missed::span))
                .toList();
    }
}
