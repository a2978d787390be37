package io.broadsheet.evaluation;

import io.broadsheet.evaluation.ArticleScore.Count;
import io.broadsheet.evaluation.ArticleScore.Missed;
import io.broadsheet.evaluation.AttributedArticle.Attribution;
import io.broadsheet.evaluation.JudgedRow.Verdict;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Measures an article's rows against its attributions.
 *
 * <p>A quoted stretch of the text is speech if most of it lies in what an attribution reports, a scare quote if none of
 * it does; what lies between is neither.
 */
final class AttributionScorer {
    /** How much of a quoted stretch must lie in a content to be that attribution's. */
    private static final double MOST = 0.6;

    private final AttributedArticle gold;
    private final List<QuoteRow> rows;
    private final List<QuoteRow> quoted;
    private final List<Speech> speech = new ArrayList<>();
    private final List<Span> scareQuotes = new ArrayList<>();
    private final List<Span> reported;
    private final Matching matching;
    private final Attributions attributions;

    /** A quoted stretch and whose it is. */
    private record Speech(Span span, Attribution attribution) {}

    AttributionScorer(AttributedArticle gold, List<QuoteRow> rows) {
        this.gold = gold;
        this.rows = List.copyOf(rows);
        this.quoted = this.rows.stream().filter(QuoteRow::isQuoted).toList();
        this.reported = Overlap.merged(gold.attributions().stream()
                .flatMap(attribution -> attribution.content().stream())
                .toList());
        List<Span> stretches = QuotedStretches.of(gold.text());
        for (Span stretch : stretches) {
            Optional<Attribution> attribution = attributionOf(stretch);
            if (attribution.isPresent()) {
                speech.add(new Speech(stretch, attribution.get()));
            } else if (Overlap.of(stretch, reported) == 0) {
                scareQuotes.add(stretch);
            }
        }
        ArticleText text = gold.text();
        // A quote over paragraphs is one row, but a stretch of the text ends with its paragraph.
        this.matching = new Matching(
                speech.stream()
                        .map(said -> new Target(said.span(), Overlap.lines(text, said.span())))
                        .toList(),
                quoted);
        this.attributions = new Attributions(gold, this.rows, stretches);
    }

    /** The first of the attributions with a source that report most of a stretch. */
    private Optional<Attribution> attributionOf(Span stretch) {
        Optional<Attribution> best = Optional.empty();
        int most = 0;
        for (Attribution attribution : gold.attributions()) {
            int shared = Overlap.of(stretch, attribution.content());
            if (!attribution.source().isEmpty() && shared > most && shared >= MOST * stretch.length()) {
                best = Optional.of(attribution);
                most = shared;
            }
        }
        return best;
    }

    ArticleScore score() {
        List<JudgedRow> judged = new ArrayList<>();
        for (int row = 0; row < quoted.size(); row++) {
            judged.add(judge(row));
        }
        int right = (int)
                IntStream.range(0, speech.size()).filter(this::isMentionRight).count();
        Tally detection = matching.tally(judged, matching.found());
        Tally attributed = matching.tally(judged, right);
        rows.stream().filter(row -> !row.isQuoted()).map(attributions::judge).forEach(judged::add);
        judged.sort(JudgedRow.READING_ORDER);

        Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
        tallies.put(Measure.DETECTION, detection);
        tallies.put(Measure.MENTION, attributed);
        tallies.put(Measure.ATTRIBUTION, attributions.tally());
        Map<Count, Share> counts = new EnumMap<>(Count.class);
        counts.put(Count.RIGHT_OF_FOUND, new Share(right, matching.found()));
        counts.put(Count.SCARE_REPORTED, scareReported());
        counts.put(Count.QUOTED_FOUND, attributions.found(true));
        counts.put(Count.INDIRECT_FOUND, attributions.found(false));
        return new ArticleScore(gold.name(), tallies, counts, judged, missed());
    }

    private JudgedRow judge(int index) {
        QuoteRow row = quoted.get(index);
        List<Integer> targets = matching.targetsOf(index);
        if (!targets.isEmpty()) {
            String sources = String.join(
                    "; ",
                    targets.stream()
                            .map(target -> words(speech.get(target).attribution()))
                            .distinct()
                            .toList());
            return new JudgedRow(
                    row, targets.stream().anyMatch(this::isMentionRight) ? Verdict.RIGHT : Verdict.WRONG, sources);
        } else if (matching.matchesAny(index)) {
            return new JudgedRow(row, Verdict.WRONG, "another row is this quote");
        } else if (2 * Overlap.of(row.span(), reported) >= row.span().length()) {
            return new JudgedRow(row, Verdict.UNCOUNTED, "reported words, but no quoted stretch");
        } else if (scareQuotes.stream().anyMatch(scare -> Overlap.matches(scare, row.span()))) {
            return new JudgedRow(row, Verdict.WRONG, "a scare quote, nobody's words");
        }
        return new JudgedRow(row, Verdict.WRONG, "not reported as anybody's words");
    }

    private boolean isMentionRight(int target) {
        OptionalInt row = matching.rowOf(target);
        return row.isPresent()
                && speech.get(target)
                        .attribution()
                        .isBy(quoted.get(row.getAsInt()).mention().span());
    }

    private Share scareReported() {
        long hit = scareQuotes.stream()
                .filter(scare -> quoted.stream().anyMatch(row -> Overlap.matches(scare, row.span())))
                .count();
        return new Share((int) hit, scareQuotes.size());
    }

    private List<Missed> missed() {
        List<Missed> missed = new ArrayList<>(attributions.missedIndirect());
        for (int target = 0; target < speech.size(); target++) {
            if (matching.rowOf(target).isEmpty()) {
                Speech said = speech.get(target);
                missed.add(new Missed(
                        gold.name(), said.span(), true, gold.text().cut(said.span()), words(said.attribution())));
            }
        }
        missed.sort(Comparator.comparing(Missed::span));
        return missed;
    }

    private String words(Attribution attribution) {
        return "“" + gold.words(attribution.source()) + "”";
    }
}
