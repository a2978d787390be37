package io.broadsheet.evaluation;

import io.broadsheet.evaluation.ArticleScore.Missed;
import io.broadsheet.evaluation.AttributedArticle.Attribution;
import io.broadsheet.evaluation.JudgedRow.Verdict;
import io.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Measures an article's rows, those without quotation marks too, against all its attributions that have a source and a
 * content: an attribution is found when rows with a mention of its source cover half of its content, a row is right when
 * half of it lies in a content whose source its mention shares words with.
 */
final class Attributions {
    private final AttributedArticle gold;
    private final List<QuoteRow> rows;
    private final List<Attribution> whole;
    private final List<Attribution> found = new ArrayList<>();
    private final List<Span> stretches;

    /** What a row claims; rows that claim the same are one claim. */
    private record Claim(Span content, Span mention) {}

    Attributions(AttributedArticle gold, List<QuoteRow> rows, List<Span> stretches) {
        this.gold = gold;
        this.rows = rows;
        this.stretches = stretches;
        this.whole = gold.attributions().stream()
                .filter(attribution -> !attribution.source().isEmpty()
                        && !attribution.content().isEmpty())
                .toList();
        whole.stream().filter(this::isFound).forEach(found::add);
    }

    private boolean isFound(Attribution attribution) {
        List<Span> said = rows.stream()
                .filter(row -> attribution.isBy(row.mention().span()))
                .map(QuoteRow::content)
                .toList();
        return 2 * Overlap.ofAll(attribution.content(), said) >= Overlap.length(attribution.content());
    }

    private boolean isRight(Claim claim) {
        return whole.stream()
                .anyMatch(attribution -> reports(attribution, claim.content()) && attribution.isBy(claim.mention()));
    }

    private static boolean reports(Attribution attribution, Span words) {
        return 2 * Overlap.of(words, attribution.content()) >= words.length();
    }

    Tally tally() {
        List<Claim> claims = rows.stream()
                .map(row -> new Claim(row.content(), row.mention().span()))
                .distinct()
                .toList();
        int right = (int) claims.stream().filter(this::isRight).count();
        return new Tally(whole.size(), found.size(), claims.size(), right);
    }

    /** The attributions found of those with quotation marks in their content, or of those without. */
    Share found(boolean quoted) {
        return new Share(
                (int) found.stream().filter(one -> isQuoted(one) == quoted).count(),
                (int) whole.stream().filter(one -> isQuoted(one) == quoted).count());
    }

    private boolean isQuoted(Attribution attribution) {
        return stretches.stream()
                .anyMatch(stretch -> 2 * Overlap.of(stretch, attribution.content()) >= stretch.length());
    }

    /** Judges a row without quotation marks. */
    JudgedRow judge(QuoteRow row) {
        String sources = whole.stream()
                .filter(attribution -> reports(attribution, row.content()))
                .map(attribution -> "“" + gold.words(attribution.source()) + "”")
                .distinct()
                .collect(Collectors.joining("; "));
        return new JudgedRow(
                row,
                isRight(new Claim(row.content(), row.mention().span())) ? Verdict.RIGHT : Verdict.WRONG,
                sources.isEmpty() ? "not reported as anybody's words" : sources);
    }

    /** The attributions without quotation marks that were not found. */
    List<Missed> missedIndirect() {
        return whole.stream()
                .filter(attribution -> !isQuoted(attribution) && !found.contains(attribution))
                .map(attribution -> new Missed(
                        gold.name(),
                        new Span(
                                attribution.content().stream()
                                        .mapToInt(Span::begin)
                                        .min()
                                        .orElse(0),
                                attribution.content().stream()
                                        .mapToInt(Span::end)
                                        .max()
                                        .orElse(0)),
                        false,
                        gold.words(attribution.content()),
                        "“" + gold.words(attribution.source()) + "”"))
                .toList();
    }
}
