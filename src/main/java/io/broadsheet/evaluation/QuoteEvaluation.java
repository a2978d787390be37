package io.broadsheet.evaluation;

import io.broadsheet.evaluation.JudgedRow.Verdict;
import io.broadsheet.model.RuleFamily;
import io.broadsheet.model.Veto;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Measures the quotes table against annotated articles.
 *
 * <pre>{@code
 * QuoteEvaluation evaluation = QuoteEvaluation.against(Path.of("gold"));
 * System.out.println(evaluation.measure(Path.of("output")).text(20));
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class QuoteEvaluation {
    private final Gold gold;
    /** The attributions of the same articles, by their names. */
    private final Map<String, GoldArticle> sources;

    private QuoteEvaluation(Gold gold, Map<String, GoldArticle> sources) {
        this.gold = gold;
        this.sources = Map.copyOf(sources);
    }

    /**
     * Reads the annotated articles of a folder.
     *
     * @throws EvaluationException if the folder holds none, or a file of it is broken
     */
    public static QuoteEvaluation against(Path folder) throws EvaluationException {
        return new QuoteEvaluation(Gold.read(folder), Map.of());
    }

    /**
     * The same, where the words of the sources are annotated, too: then a rule that finds speakers is counted only for rows
     * whose words are a source's, so that it does not answer for words that are not.
     *
     * @param folder the attributions of the same articles in brat's format, perhaps of others, too
     * @throws EvaluationException if the folder lacks one of the articles, or a file of it is broken
     */
    public QuoteEvaluation withSources(Path folder) throws EvaluationException {
        Gold attributions = Gold.read(folder);
        Map<String, GoldArticle> byName = new HashMap<>();
        for (GoldArticle article : attributions.articles()) {
            byName.put(article.name(), article);
        }
        for (GoldArticle article : gold.articles()) {
            GoldArticle source = byName.get(article.name());
            if (!(source instanceof AttributedArticle) || !source.text().equals(article.text())) {
                throw new EvaluationException(
                        folder + ": has no attributions in brat's format of the text " + article.file());
            }
        }
        return new QuoteEvaluation(gold, byName);
    }

    /** The text files of the annotated articles; the tables must be made from these. */
    public List<Path> texts() {
        return gold.articles().stream().map(GoldArticle::file).toList();
    }

    /**
     * Measures the tables of a folder.
     *
     * @param tables the output folder of a run over the annotated articles; other articles in it do not matter
     * @throws EvaluationException if the tables are not there, are broken, or hold none of these articles
     */
    public EvaluationReport measure(Path tables) throws EvaluationException {
        return measure(tables, Optional.empty(), false);
    }

    /**
     * Measures the tables of a folder, and the order of the review beside them.
     *
     * @throws EvaluationException as {@link #measure(Path)}, and if there is no review
     */
    public EvaluationReport measureWithReview(Path tables) throws EvaluationException {
        return measure(tables, Optional.empty(), true);
    }

    /**
     * Measures the tables of a folder, and the rules by which they came about.
     *
     * @param rules those of the very run that made the tables
     * @throws EvaluationException as {@link #measure(Path)}
     */
    public EvaluationReport measure(Path tables, AppliedRules rules) throws EvaluationException {
        return measure(tables, Optional.of(rules), false);
    }

    private EvaluationReport measure(Path tables, Optional<AppliedRules> rules, boolean withReview)
            throws EvaluationException {
        ReportedQuotes reported = ReportedQuotes.read(tables);
        List<ArticleScore> scores = new ArrayList<>();
        Set<QuoteRow> rightWords = new HashSet<>();
        List<String> missing = new ArrayList<>();
        List<String> warnings = new ArrayList<>(gold.warnings());
        for (GoldArticle article : gold.articles()) {
            List<QuoteRow> rows = reported.rows(article);
            scores.add(article.score(rows));
            Optional.ofNullable(sources.get(article.name()))
                    .ifPresent(source -> source.score(rows).rows().stream()
                            .filter(JudgedRow::isRight)
                            .forEach(judged -> rightWords.add(judged.row())));
            if (!reported.holds(article)) {
                missing.add(article.name());
            }
            int stray = ReportedQuotes.strayRows(rows, article.text());
            if (stray > 0) {
                warnings.add(article.file() + ": in " + stray + " of its " + rows.size()
                        + " rows the text is not what stands at "
                        + "their offsets; were the tables made from this very file?");
            }
        }
        if (missing.size() == scores.size()) {
            throw new EvaluationException(tables + ": holds none of the annotated articles, such as " + missing.get(0)
                    + "; the last part of an article_id must be the name of the text file without .txt");
        }
        Optional<RuleFigures> figures = rules.map(applied -> figures(applied, scores, rightWords));
        Optional<ReviewCurve> review = withReview
                ? Optional.of(ReviewCurve.of(
                        tables,
                        scores.stream().flatMap(score -> score.rows().stream()).toList()))
                : Optional.empty();
        return new EvaluationReport(
                new Evaluation(gold.folder(), gold.format(), scores, missing, warnings, figures, review));
    }

    private RuleFigures figures(AppliedRules rules, List<ArticleScore> scores, Set<QuoteRow> rightWords) {
        List<RuleFigures.Firing> firings = new ArrayList<>();
        for (JudgedRow judged :
                scores.stream().flatMap(score -> score.rows().stream()).toList()) {
            if (judged.counts()) {
                firings.add(firing(RuleFamily.ATTRIBUTION, rules, judged));
                if (sources.isEmpty() || rightWords.contains(judged.row())) {
                    firings.add(firing(RuleFamily.SPEAKER, rules, judged));
                }
            }
        }
        for (GoldArticle article : gold.articles()) {
            for (Veto veto : rules.vetoes(article.name())) {
                Verdict verdict = article.judge(veto);
                if (verdict != Verdict.UNCOUNTED) {
                    firings.add(new RuleFigures.Firing(RuleFamily.VETO, veto.rule(), verdict == Verdict.RIGHT));
                }
            }
        }
        return RuleFigures.of(gold.format().ruleFamilies(), rules, firings);
    }

    private static RuleFigures.Firing firing(RuleFamily family, AppliedRules rules, JudgedRow judged) {
        return new RuleFigures.Firing(family, rules.of(family, judged.row()), judged.isRight());
    }
}
