package io.broadsheet.cli;

import io.broadsheet.reader.ArticleInputs;
import io.broadsheet.reader.InputException;
import io.broadsheet.store.ArticleStore;
import java.io.IOException;
import java.io.PrintStream;

/** Lists the inputs of a run, and leaves nothing behind. */
final class DryRun {
    private DryRun() {}

    /**
     * Lists inputs.
     *
     * @return the exit code: whether all of them could be read as articles of their own
     */
    static int list(ArticleInputs inputs, PrintStream out, PrintStream err) throws IOException, InputException {
        try (TemporaryFolder folder = TemporaryFolder.create();
                ArticleStore store = ArticleStore.open(folder.path())) {
            long skipped = store.list(inputs, "", false);
            long[] read = {0};
            store.reader().eachInput(input -> {
                if (input.refusal().isPresent()) {
                    err.println(Summary.failure(input.refusal().get()));
                } else {
                    read[0]++;
                    out.println(PlainText.onOneLine(input.input().articleId()) + "\t"
                            + PlainText.onOneLine(input.input().file()));
                }
            });
            err.println(Summary.count(read[0], "article") + " would be read"
                    + (skipped > 0 ? ", " + Summary.count(skipped, "other file") + " passed over" : ""));
            return read[0] == store.reader().inputs() ? ExitCode.FINE : ExitCode.SOME_FAILED;
        }
    }
}
