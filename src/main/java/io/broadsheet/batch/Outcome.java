package io.broadsheet.batch;

import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Failure;
import java.util.List;

/** What became of one input: a result, or the failure that stands for it. */
public sealed interface Outcome {
    /** The rows that the input adds to the table of failures. */
    List<Failure> failures();

    /** An analysed article, with what was left out of it. */
    record Analyzed(AnalyzedArticle article) implements Outcome {
        @Override
        public List<Failure> failures() {
            return article.omissions().stream()
                    .map(omission -> new Failure(
                            article.article().file(),
                            article.article().id(),
                            omission.stage(),
                            omission.code(),
                            omission.message()))
                    .toList();
        }
    }

    /** An input without a result. */
    record Failed(Failure failure) implements Outcome {
        @Override
        public List<Failure> failures() {
            return List.of(failure);
        }
    }
}
