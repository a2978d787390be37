package io.broadsheet.reader;

import io.broadsheet.model.FailureCode;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lists the records of one corpus as inputs of their own; whatever goes wrong stays with the corpus. */
final class CorpusListing {
    private static final Logger LOG = LoggerFactory.getLogger(CorpusListing.class);

    private final int argument;
    private final InputKey key;
    private final String articleId;
    private final ArticleInputs.Sink sink;
    private Optional<IOException> sinkFailure = Optional.empty();

    /**
     * A listing.
     *
     * @param argument which of the inputs that the user named holds the corpus
     * @param key its key
     * @param articleId the id that it would have if it were one article
     */
    CorpusListing(int argument, InputKey key, String articleId, ArticleInputs.Sink sink) {
        this.argument = argument;
        this.key = key;
        this.articleId = articleId;
        this.sink = sink;
    }

    /** Lists; throws an {@link IOException} only if the sink does. */
    void list(CorpusReader corpus, CorpusInput input) throws IOException {
        try {
            corpus.list(input, entry -> add(corpus.format(), input, entry));
        } catch (IOException e) {
            if (sinkFailure.isPresent()) {
                throw e;
            }
            refuse(
                    input,
                    FailureCode.FILE_UNREADABLE,
                    "cannot be read to its end (" + InputLister.reason(e) + "); check the file");
        } catch (UnreadableArticleException e) {
            refuse(input, e.code(), e.explanation());
        } catch (RuntimeException e) {
            LOG.error("{}: listing failed", input.file(), e);
            refuse(
                    input,
                    FailureCode.ARTICLE_FAILED,
                    "cannot be listed to its end (" + e.getClass().getSimpleName() + ": " + e.getMessage()
                            + "); please report it with the file, the log holds the details");
        }
    }

    private void add(Format format, CorpusInput input, CorpusRecord entry) throws IOException {
        String own = RecordId.of(entry.id());
        String id = own.isEmpty() ? articleId + "/" + RecordId.of(entry.name()) : own;
        try {
            String place = key.entry(format, entry.place()).toString();
            sink.add(new ListedInput(argument, place, id, input.file() + entry.label()));
        } catch (IOException e) {
            sinkFailure = Optional.of(e);
            throw e;
        }
    }

    /** What was listed before stays; what is stored of the rest is not forgotten, as with a folder that cannot be opened. */
    private void refuse(CorpusInput input, FailureCode code, String message) throws IOException {
        sink.add(new ListedInput(argument, key.refused(code, message).toString(), articleId + "/", input.file()));
    }
}
