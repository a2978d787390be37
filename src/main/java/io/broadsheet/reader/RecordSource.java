package io.broadsheet.reader;

import io.broadsheet.model.Document;
import io.broadsheet.model.FailureCode;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An article that is a record of a corpus, whose bytes were fetched already. */
record RecordSource(InputBytes entry, CorpusReader corpus, ArticleReader reader) implements ArticleSource {
    private static final Logger LOG = LoggerFactory.getLogger(RecordSource.class);

    /** Fetches a record. */
    static ArticleSource fetch(
            CorpusInput input, String place, ListedInput listed, CorpusReader corpus, ArticleReader reader) {
        try {
            byte[] bytes = corpus.fetch(input, place);
            return new RecordSource(new InputBytes(listed.articleId(), listed.file(), bytes), corpus, reader);
        } catch (IOException e) {
            return new RefusedSource(
                    listed.articleId(),
                    listed.file(),
                    FailureCode.FILE_UNREADABLE,
                    "cannot be read (" + InputLister.reason(e) + "); check the file and its permissions");
        } catch (UnreadableArticleException e) {
            return new RefusedSource(listed.articleId(), listed.file(), e.code(), e.explanation());
        } catch (RuntimeException e) {
            LOG.error("{}: fetching failed", listed.file(), e);
            return new RefusedSource(
                    listed.articleId(),
                    listed.file(),
                    FailureCode.ARTICLE_FAILED,
                    "failed with " + e.getClass().getSimpleName() + ": " + e.getMessage()
                            + "; please report it with the file, the log holds the details");
        }
    }

    @Override
    public String articleId() {
        return entry.articleId();
    }

    @Override
    public String file() {
        return entry.file();
    }

    @Override
    public boolean isBareText() {
        return true;
    }

    @Override
    public Document read() throws UnreadableArticleException {
        return reader.read(corpus, entry);
    }
}
