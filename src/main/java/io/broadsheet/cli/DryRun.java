package io.broadsheet.cli;

import io.broadsheet.metadata.UserMetadata;
import io.broadsheet.reader.InputException;
import io.broadsheet.reader.InputLister;
import io.broadsheet.reader.ListedInput;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.store.ArticleStore;
import java.io.IOException;
import java.io.PrintStream;

/** Lists the inputs of a run, and leaves nothing behind. */
final class DryRun {
    private DryRun() {}

    /**
     * Lists inputs with the format that each would be read as, the files that are passed over, and what of the user's metadata
     * could not be joined.
     *
     * @return the exit code: whether all of them could be read as articles of their own
     */
    static int list(InputLister inputs, UserMetadata metadata, PrintStream out, PrintStream err)
            throws IOException, InputException {
        try (TemporaryFolder folder = TemporaryFolder.create();
                ArticleStore store = ArticleStore.open(folder.path())) {
            store.list(inputs, "", false);
            store.describe(metadata);
            long[] read = {0};
            store.reader().eachInput(input -> {
                if (input.refusal().isPresent()) {
                    err.println(Summary.failure(input.refusal().get()));
                } else {
                    read[0] += list(inputs, input.input(), out, err) ? 1 : 0;
                }
            });
            long passedOver = store.reader().passedOver();
            store.reader()
                    .eachPassedOver(
                            file -> err.println(Summary.explained(file.file(), "passed over, " + file.reason())));
            store.reader().eachFailure(failure -> {
                if (failure.code().isOfMetadata()) {
                    err.println(Summary.failure(failure));
                }
            });
            err.println(Summary.count(read[0], "article") + " would be read"
                    + (passedOver > 0 ? ", " + Summary.count(passedOver, "other file") + " passed over" : ""));
            return read[0] == store.reader().inputs() ? ExitCode.FINE : ExitCode.SOME_FAILED;
        }
    }

    private static boolean list(InputLister inputs, ListedInput input, PrintStream out, PrintStream err) {
        try {
            String format = inputs.format(input);
            out.println(PlainText.onOneLine(input.articleId()) + "\t" + PlainText.onOneLine(input.file())
                    + (format.isEmpty() ? "" : "\t" + format));
            return true;
        } catch (UnreadableArticleException e) {
            err.println(Summary.explained(input.file(), e.explanation()));
            return false;
        }
    }
}
