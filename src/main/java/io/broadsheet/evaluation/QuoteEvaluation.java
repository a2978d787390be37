package io.broadsheet.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    private QuoteEvaluation(Gold gold) {
        this.gold = gold;
    }

    /**
     * Reads the annotated articles of a folder.
     *
     * @throws EvaluationException if the folder holds none, or a file of it is broken
     */
    public static QuoteEvaluation against(Path folder) throws EvaluationException {
        return new QuoteEvaluation(Gold.read(folder));
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
        return measure(tables, Optional.empty());
    }

    /**
     * Measures the tables of a folder, and the rules by which they came about.
     *
     * @param rules those of the very run that made the tables
     * @throws EvaluationException as {@link #measure(Path)}
     */
    public EvaluationReport measure(Path tables, AppliedRules rules) throws EvaluationException {
        return measure(tables, Optional.of(rules));
    }

    private EvaluationReport measure(Path tables, Optional<AppliedRules> rules) throws EvaluationException {
        ReportedQuotes reported = ReportedQuotes.read(tables);
        List<ArticleScore> scores = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> warnings = new ArrayList<>(gold.warnings());
        for (GoldArticle article : gold.articles()) {
            List<QuoteRow> rows = reported.rows(article);
            scores.add(article.score(rows));
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
        Optional<RuleFigures> figures = rules.map(applied -> figures(applied, scores));
        return new EvaluationReport(new Evaluation(gold.folder(), gold.format(), scores, missing, warnings, figures));
    }

    private RuleFigures figures(AppliedRules rules, List<ArticleScore> scores) {
        List<RuleFigures.Firing> firings = new ArrayList<>();
        for (RuleFamily family : gold.format().ruleFamilies()) {
            scores.stream()
                    .flatMap(score -> score.rows().stream())
                    .filter(JudgedRow::counts)
                    .map(judged -> new RuleFigures.Firing(family, rules.of(family, judged.row()), judged.isRight()))
                    .forEach(firings::add);
        }
        return RuleFigures.of(gold.format().ruleFamilies(), firings);
    }
}
