package io.broadsheet.reader;

import io.broadsheet.model.FailureCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sources of inputs that are parts of files: records of corpora, and files of archives. Their bytes are fetched at once, and
 * become documents later. Safe for use by several threads, of use to one that asks in the order of the list.
 */
final class PartSources {
    private static final Logger LOG = LoggerFactory.getLogger(PartSources.class);

    private final ArticleReader reader;
    private final OpenArchives archives;

    PartSources(ArticleReader reader) {
        this.reader = reader;
        this.archives = new OpenArchives(reader.formats());
    }

    /** Looks at a part. */
    private interface Looking<T> {
        T at(OpenArchives.Packed packed, Optional<InputKey.Part> entry) throws IOException, UnreadableArticleException;
    }

    /**
     * The source of a part; whatever goes wrong, reading it says so.
     *
     * @param path the file that it is a part of
     */
    ArticleSource open(ListedInput input, Path path, InputKey key) {
        try {
            return look(
                    path,
                    key,
                    (packed, entry) -> entry.isPresent()
                            ? entry(input, packed, entry.get())
                            : PackedSource.unpack(packed, input, reader));
        } catch (UnreadableArticleException e) {
            return new RefusedSource(input.articleId(), input.file(), e.code(), e.explanation());
        } catch (UnreadableStreamException e) {
            return new RefusedSource(
                    input.articleId(),
                    input.file(),
                    e.unreadable().code(),
                    e.unreadable().explanation());
        } catch (IOException e) {
            return new RefusedSource(
                    input.articleId(),
                    input.file(),
                    FailureCode.FILE_UNREADABLE,
                    "cannot be read (" + InputLister.reason(e) + "); check the file and its permissions");
        } catch (RuntimeException e) {
            LOG.error("{}: fetching failed", input.file(), e);
            return new RefusedSource(
                    input.articleId(),
                    input.file(),
                    FailureCode.ARTICLE_FAILED,
                    "failed with " + e.getClass().getSimpleName() + ": " + e.getMessage()
                            + "; please report it with the file, the log holds the details");
        }
    }

    private ArticleSource entry(ListedInput input, OpenArchives.Packed packed, InputKey.Part part)
            throws IOException, UnreadableArticleException {
        CorpusReader corpus = reader.formats()
                .corpus(part.reader())
                .orElseThrow(() -> new IllegalArgumentException("nobody reads " + part.reader() + ": " + input));
        CorpusInput records = new StoredCorpus(packed.stored(), input.file(), reader.mostBytes(corpus));
        return RecordSource.fetch(records, part.place(), input, corpus, reader);
    }

    /**
     * The name of the format that a part would be read as.
     *
     * @throws UnreadableArticleException if it would not be read
     */
    String format(ListedInput input, Path path, InputKey key) throws UnreadableArticleException {
        InputKey.Part last = key.parts().get(key.parts().size() - 1);
        if (last.refusal().isPresent() || reader.formats().corpus(last.reader()).isPresent()) {
            return look(last);
        }
        try {
            return look(
                    path,
                    key,
                    (packed, entry) ->
                            reader.format(packed.name(), packed.stored().open(0)));
        } catch (IOException e) {
            throw new UnreadableArticleException(
                    FailureCode.FILE_UNREADABLE,
                    input.file() + " cannot be read (" + InputLister.reason(e) + "); check the file");
        }
    }

    private static String look(InputKey.Part last) throws UnreadableArticleException {
        Optional<UnreadableArticleException> refusal = last.refusal();
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        return last.reader();
    }

    private synchronized <T> T look(Path path, InputKey key, Looking<T> looking)
            throws IOException, UnreadableArticleException {
        List<InputKey.Part> parts = key.parts();
        InputKey.Part last = parts.get(parts.size() - 1);
        Optional<UnreadableArticleException> refusal = last.refusal();
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        boolean isEntry = reader.formats().corpus(last.reader()).isPresent();
        List<InputKey.Part> packed = isEntry ? parts.subList(0, parts.size() - 1) : parts;
        return looking.at(
                packed.isEmpty() ? new OpenArchives.Packed(new StoredFile(path), "") : archives.file(path, packed),
                isEntry ? Optional.of(last) : Optional.empty());
    }
}
