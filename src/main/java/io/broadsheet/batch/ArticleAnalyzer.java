package io.broadsheet.batch;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.analysis.language.BrokenEngineException;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Deadline;
import io.broadsheet.model.Document;
import io.broadsheet.model.Failure;
import io.broadsheet.model.Omission;
import io.broadsheet.model.Token;
import io.broadsheet.store.ArticleCounts;
import io.broadsheet.store.ArticleRows;
import io.broadsheet.store.StoredArticle;
import io.broadsheet.table.ArticleTable;
import io.broadsheet.table.Cell;
import io.broadsheet.table.Tables;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Turns an input into what the store keeps of it, unless the store has it already. Loads the models when the first article
 * needs them. Safe for use by several threads.
 */
final class ArticleAnalyzer {
    private static final List<ArticleTable<?>> TABLES = Tables.ofArticles(true);

    private final Supplier<NewsAnalyzer> loader;
    private final Fingerprint fingerprint;
    private final boolean tokens;
    private final RunListener listener;
    private Optional<NewsAnalyzer> loaded = Optional.empty();

    ArticleAnalyzer(Supplier<NewsAnalyzer> loader, Fingerprint fingerprint, boolean tokens, RunListener listener) {
        this.loader = loader;
        this.fingerprint = fingerprint;
        this.tokens = tokens;
        this.listener = listener;
    }

    /**
     * The analyzer, which is loaded on the first call.
     *
     * @throws EngineException if that fails
     */
    synchronized NewsAnalyzer load() {
        if (loaded.isEmpty()) {
            try {
                loaded = Optional.of(loader.get());
            } catch (RuntimeException e) {
                throw new EngineException(e);
            }
        }
        return loaded.get();
    }

    /** The models cannot be loaded or no longer work, which is no article's fault. */
    static final class EngineException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final RuntimeException failure;

        private EngineException(RuntimeException failure) {
            super(failure);
            this.failure = failure;
        }

        /** What went wrong. */
        RuntimeException failure() {
            return failure;
        }
    }

    /**
     * Analyses an article, if it is not what the store holds.
     *
     * @param timeout the most time that may take, without loading the models
     * @param helpers runs parts of the work on other threads, now, later or never
     * @throws EngineException if the models cannot be loaded or no longer work
     * @throws Deadline.PassedException if it took longer than it may
     */
    Outcome analyze(Document document, Optional<StoredArticle> stored, Duration timeout, Executor helpers) {
        String print = fingerprint.of(document);
        boolean isStored = stored.isPresent()
                && stored.get().fingerprint().equals(print)
                && stored.get().hasAllColumns()
                && (stored.get().hasTokens() || !tokens);
        if (isStored) {
            return new Outcome.Kept(
                    document.id(), document.file(), document.facts().fields());
        }
        NewsAnalyzer analyzer = load();
        try {
            AnalyzedArticle analyzed = analyzer.analyze(document, Deadline.in(timeout), helpers);
            listener.analyzed(analyzed);
            return new Outcome.Analyzed(rows(analyzed, print));
        } catch (BrokenEngineException e) {
            throw new EngineException(e);
        }
    }

    private ArticleRows rows(AnalyzedArticle analyzed, String print) {
        Document document = analyzed.document();
        Map<String, List<List<Cell>>> rows = new HashMap<>();
        for (ArticleTable<?> table : TABLES) {
            String name = table.table().name();
            if (tokens || !name.equals(Tables.TOKENS)) {
                rows.put(name, table.cells(analyzed));
            }
        }
        return new ArticleRows(
                document.id(),
                document.file(),
                print,
                document.text().toString(),
                analyzed.sentences().stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .map(Token::span)
                        .toList(),
                rows,
                NamedEntity.allOf(analyzed),
                CopySearch.sketch(analyzed),
                analyzed.omissions().stream()
                        .map(omission -> failure(document, omission))
                        .toList(),
                document.facts().fields(),
                new ArticleCounts(
                        1,
                        analyzed.sections().size(),
                        analyzed.sentences().size(),
                        analyzed.sentences().stream()
                                .mapToInt(sentence -> sentence.tokens().size())
                                .sum(),
                        analyzed.entities().size(),
                        analyzed.quotes().size()));
    }

    private static Failure failure(Document document, Omission omission) {
        return new Failure(document.file(), document.id(), omission.stage(), omission.code(), omission.message());
    }
}
