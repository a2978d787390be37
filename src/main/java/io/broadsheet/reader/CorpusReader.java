package io.broadsheet.reader;

import io.broadsheet.model.Document;
import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reads one format of collections: one input holds many articles, its records. First all records are listed, then each is
 * fetched by its place and becomes a document. Between the two the place is all that is kept, so that memory does not grow
 * with the number of records, and a run that was stopped finds its records again.
 *
 * <p>Implementations are safe for use by several threads, open no connection and no other file whatever the bytes ask for,
 * and hold one record at a time.
 */
public interface CorpusReader {
    /** Takes what is listed. */
    interface Sink {
        /** Takes one more record. */
        void add(CorpusRecord entry) throws IOException;
    }

    /** What it reads, for people. Unlike the names of other formats, so that a record's place tells who reads it. */
    Format format();

    /**
     * Whether an input looks like this format: by its first bytes, and by its name where they leave it open.
     *
     * @param input the first {@value ArticleReader#HEAD} bytes, or all if there are fewer
     */
    boolean accepts(InputBytes input);

    /**
     * Why an input of this format holds no articles at all, though others do: in a folder it is passed over then, for people
     * keep other tables there, too. Empty if it may hold some, or if listing says better what is wrong.
     *
     * @param head its first {@value ArticleReader#HEAD} bytes, or all if there are fewer
     */
    default Optional<String> withoutArticles(InputBytes head) {
        return Optional.empty();
    }

    /**
     * The same reader for records whose fields have other names; itself if its format has no names for them.
     *
     * @param names makes the names of the ones that are known
     */
    default CorpusReader naming(UnaryOperator<RecordFields> names) {
        return this;
    }

    /**
     * The most bytes that a record may have; larger ones are never held.
     *
     * @param maxCharacters the most code points that an article may have
     */
    long mostBytes(int maxCharacters);

    /**
     * Lists all records in their order. A record that is broken is listed, too, so that reading it says why.
     *
     * @throws UnreadableArticleException if the rest cannot be listed
     * @throws IOException if the input cannot be read, or the sink fails
     */
    void list(CorpusInput input, Sink sink) throws IOException, UnreadableArticleException;

    /**
     * The bytes of one record, which are all that {@link #read} needs.
     *
     * @param place as it was listed
     * @throws UnreadableArticleException if it is too large, or there is none now
     * @throws IOException if the input cannot be read
     */
    byte[] fetch(CorpusInput input, String place) throws IOException, UnreadableArticleException;

    /**
     * Makes a document of a record.
     *
     * @param entry its bytes, its article's id, and the input's name with its place behind it
     * @throws UnreadableArticleException if the record is broken, holds no text, or is not safe to read
     */
    Document read(InputBytes entry) throws UnreadableArticleException;
}
