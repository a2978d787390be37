package io.broadsheet.reader;

import io.broadsheet.model.Document;
import java.io.IOException;

/** An article that is a record of a corpus, whose bytes were fetched already. */
record RecordSource(InputBytes entry, CorpusReader corpus, ArticleReader reader) implements ArticleSource {
    /** Fetches a record. */
    static ArticleSource fetch(
            CorpusInput input, String place, ListedInput listed, CorpusReader corpus, ArticleReader reader)
            throws IOException, UnreadableArticleException {
        byte[] bytes = corpus.fetch(input, place);
        return new RecordSource(new InputBytes(listed.articleId(), listed.file(), bytes), corpus, reader);
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
