package io.broadsheet.batch;

import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Failure;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** The counts of a run, while it goes on and at its end. Not safe for use by several threads. */
public final class RunReport {
    private final TreeMap<String, Integer> failuresByCode = new TreeMap<>();
    private int analyzed;
    private int failed;
    private long sections;
    private long sentences;
    private long tokens;
    private long entities;
    private long quotes;
    private Duration elapsed = Duration.ZERO;

    void add(Outcome outcome) {
        if (outcome instanceof Outcome.Analyzed result) {
            AnalyzedArticle article = result.article();
            analyzed++;
            sections += article.sections().size();
            sentences += article.sentences().size();
            tokens += article.sentences().stream()
                    .mapToInt(sentence -> sentence.tokens().size())
                    .sum();
            entities += article.entities().size();
            quotes += article.quotes().size();
        } else {
            failed++;
        }
        outcome.failures().forEach(this::add);
    }

    void add(Failure failure) {
        failuresByCode.merge(failure.code().text(), 1, Integer::sum);
    }

    void setElapsed(Duration elapsed) {
        this.elapsed = elapsed;
    }

    /** Articles with a result. */
    public int analyzed() {
        return analyzed;
    }

    /** Inputs without one. */
    public int failed() {
        return failed;
    }

    /** All sections. */
    public long sections() {
        return sections;
    }

    /** All sentences. */
    public long sentences() {
        return sentences;
    }

    /** All tokens. */
    public long tokens() {
        return tokens;
    }

    /** The articles' entities, added up. */
    public long entities() {
        return entities;
    }

    /** All quotes. */
    public long quotes() {
        return quotes;
    }

    /** How many rows the table of failures has for each code. */
    public Map<String, Integer> failuresByCode() {
        return new TreeMap<>(failuresByCode);
    }

    /** How long analysing took, without loading models. */
    public Duration elapsed() {
        return elapsed;
    }
}
