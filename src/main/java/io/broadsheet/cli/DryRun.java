package io.broadsheet.cli;

import io.broadsheet.reader.ArticleInputs;
import io.broadsheet.reader.InputException;
import io.broadsheet.store.ArticleStore;
import io.broadsheet.store.StoredInput;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

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
            long read = 0;
            List<StoredInput> page = store.reader().inputsAfter(0);
            while (!page.isEmpty()) {
                for (StoredInput input : page) {
                    if (input.refusal().isPresent()) {
                        err.println(Summary.failure(input.refusal().get()));
                    } else {
                        read++;
                        out.println(PlainText.onOneLine(input.input().articleId()) + "\t"
                                + PlainText.onOneLine(input.input().file()));
                    }
                }
                page = store.reader().inputsAfter(page.get(page.size() - 1).position());
            }
            err.println(Summary.count(read, "article") + " would be read"
                    + (skipped > 0 ? ", " + Summary.count(skipped, "other file") + " passed over" : ""));
            return read == store.reader().inputs() ? ExitCode.FINE : ExitCode.SOME_FAILED;
        }
    }
}
