package io.broadsheet.reader;

import io.broadsheet.model.Document;
import java.io.IOException;
import java.io.InputStream;

/** An article that lies in an archive, whose bytes were unpacked already. */
record PackedSource(ArticleReader.Article article) implements ArticleSource {
    /** Unpacks an article. */
    static ArticleSource unpack(OpenArchives.Packed packed, ListedInput listed, ArticleReader reader)
            throws IOException, UnreadableArticleException {
        try (InputStream in = packed.stored().open(0)) {
            return new PackedSource(reader.fetch(listed.articleId(), listed.file(), packed.name(), in));
        }
    }

    @Override
    public String articleId() {
        return article.bytes().articleId();
    }

    @Override
    public String file() {
        return article.bytes().file();
    }

    @Override
    public boolean isBareText() {
        return article.isBareText();
    }

    @Override
    public Document read() throws UnreadableArticleException {
        return article.read();
    }
}
