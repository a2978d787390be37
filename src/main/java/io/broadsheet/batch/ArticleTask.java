package io.broadsheet.batch;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.model.Article;
import io.broadsheet.model.Failure;
import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.ArticleSource;
import io.broadsheet.reader.UnreadableArticleException;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads and analyses one input; whatever goes wrong stays with it. */
record ArticleTask(ArticleSource source, NewsAnalyzer analyzer) implements Callable<Outcome> {
    private static final Logger LOG = LoggerFactory.getLogger(ArticleTask.class);

    @Override
    public Outcome call() {
        String stage = "read";
        try {
            Article article = source.read();
            stage = "analyze";
            return new Outcome.Analyzed(analyzer.analyze(article));
        } catch (UnreadableArticleException e) {
            return failed(stage, e.code(), e.explanation());
        } catch (OutOfMemoryError e) {
            LOG.error("{}: out of memory", source.file());
            return failed(
                    stage,
                    FailureCode.ARTICLE_OUT_OF_MEMORY,
                    "needs more memory than there is; use fewer --threads, split the article, or give Java a larger heap");
        } catch (RuntimeException | Error e) {
            return broken(stage, e);
        }
    }

    private Outcome broken(String stage, Throwable cause) {
        LOG.error("{}: {} failed", source.file(), stage, cause);
        return failed(
                stage,
                FailureCode.ARTICLE_FAILED,
                "failed with " + cause.getClass().getSimpleName() + ": " + cause.getMessage()
                        + "; please report it with the article, the log holds the details");
    }

    private Outcome failed(String stage, FailureCode code, String message) {
        return new Outcome.Failed(new Failure(source.file(), source.articleId(), stage, code, message));
    }
}
