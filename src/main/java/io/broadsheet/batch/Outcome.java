package io.broadsheet.batch;

import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.Failure;
import io.broadsheet.store.ArticleRows;
import java.util.List;

/** What became of one input: a result, now or from an earlier run, or the failure that stands for it. */
public sealed interface Outcome {
    /** The id that its article has or would have had. */
    String articleId();

    /** What people call the input. */
    String file();

    /** The rows that this run adds to the table of failures. */
    List<Failure> failures();

    /** An analysed article, with what was left out of it. */
    record Analyzed(ArticleRows rows) implements Outcome {
        @Override
        public String articleId() {
            return rows.articleId();
        }

        @Override
        public String file() {
            return rows.file();
        }

        @Override
        public List<Failure> failures() {
            return rows.omissions();
        }
    }

    /**
     * An article that an earlier run analysed, and that has not changed.
     *
     * @param fields what its document holds beside the text now, which needs no analysis
     */
    record Kept(String articleId, String file, List<DocumentFacts.Field> fields) implements Outcome {
        public Kept {
            fields = List.copyOf(fields);
        }

        @Override
        public List<Failure> failures() {
            return List.of();
        }
    }

    /** An input without a result. */
    record Failed(Failure failure) implements Outcome {
        @Override
        public String articleId() {
            return failure.articleId();
        }

        @Override
        public String file() {
            return failure.file();
        }

        @Override
        public List<Failure> failures() {
            return List.of(failure);
        }
    }
}
