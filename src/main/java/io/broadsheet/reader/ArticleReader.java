package io.broadsheet.reader;

import io.broadsheet.model.Document;
import io.broadsheet.model.FailureCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;

/**
 * Reads inputs of any format: looks at the first bytes, finds who reads them, reads no more than that format may have, and
 * holds every document to what holds of all formats. Safe for use by several threads.
 */
public final class ArticleReader {
    /** How many of an input's first bytes tell its format. */
    static final int HEAD = 1 << 16;

    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final Formats formats;
    private final int maxCharacters;

    /**
     * A reader that refuses longer articles.
     *
     * @param maxCharacters the most code points of an article, 1 or more
     */
    public ArticleReader(Formats formats, int maxCharacters) {
        if (maxCharacters < 1) {
            throw new IllegalArgumentException("maxCharacters must be 1 or more: " + maxCharacters);
        }
        this.formats = formats;
        this.maxCharacters = maxCharacters;
    }

    /** The formats that it reads. */
    Formats formats() {
        return formats;
    }

    /** The most bytes that a record of a corpus may have. */
    long mostBytes(CorpusReader corpus) {
        return corpus.mostBytes(maxCharacters);
    }

    /**
     * Reads a stream as one article, to its end or as far as an article may reach.
     *
     * @param id the id of the article
     * @param file what people call the input; its ending may tell the format
     * @throws UnreadableArticleException if it gives no article
     * @throws IOException if reading fails
     */
    public Document read(String id, String file, InputStream in) throws IOException, UnreadableArticleException {
        return fetch(id, file, file, in).read();
    }

    /** The bytes of an article, and who reads them. */
    record Article(InputBytes bytes, DocumentReader reader, ArticleReader all) {
        /** Reads it. */
        Document read() throws UnreadableArticleException {
            return all.checked(reader.read(bytes));
        }

        /** Whether it is read as plain text. */
        boolean isBareText() {
            return all.formats.isBareText(reader);
        }
    }

    /**
     * Fetches a stream that is one article, to its end or as far as an article may reach.
     *
     * @param id the id of the article
     * @param file what people call the input
     * @param name its own name, whose ending may tell the format
     */
    Article fetch(String id, String file, String name, InputStream in) throws IOException, UnreadableArticleException {
        byte[] head = in.readNBytes(HEAD);
        InputBytes first = new InputBytes(id, file, name, head);
        Optional<ArchiveReader> archive = formats.archive(first);
        if (archive.isPresent()) {
            Format format = archive.get().format();
            throw new UnreadableArticleException(
                    FailureCode.FORMAT_UNSUPPORTED,
                    "is " + format.name() + ", which packs other files; unpack it, or save it as a file that ends in ."
                            + format.endings().get(0));
        }
        Optional<CorpusReader> corpus = formats.corpus(first);
        if (corpus.isPresent()) {
            Format format = corpus.get().format();
            throw new UnreadableArticleException(
                    FailureCode.FORMAT_UNSUPPORTED,
                    "is " + format.name() + ", which holds many articles; save it as a file that ends in ."
                            + format.endings().get(0));
        }
        DocumentReader reader = formats.document(first);
        long most = reader.mostBytes(maxCharacters);
        byte[] bytes = head.length < HEAD ? head : whole(head, in, most);
        if (bytes.length > most) {
            throw new UnreadableArticleException(
                    FailureCode.FILE_TOO_LARGE,
                    "is larger than " + most
                            + " bytes, too large for one article; split it, or raise --max-characters");
        }
        return new Article(new InputBytes(id, file, name, bytes), reader, this);
    }

    /** A stream's bytes, or one more than there may be. */
    private static byte[] whole(byte[] head, InputStream rest, long most) throws IOException {
        return new SequenceInputStream(new ByteArrayInputStream(head), rest)
                .readNBytes((int) Math.min(LARGEST_ARRAY, most + 1));
    }

    /**
     * Reads a record of a corpus.
     *
     * @throws UnreadableArticleException if it gives no article
     */
    Document read(CorpusReader corpus, InputBytes entry) throws UnreadableArticleException {
        return checked(corpus.read(entry));
    }

    /**
     * The name of the format that a stream would be read as.
     *
     * @throws UnreadableArticleException if nobody reads it
     * @throws IOException if reading fails
     */
    String format(String file, InputStream in) throws IOException, UnreadableArticleException {
        return formats.document(new InputBytes("", file, in.readNBytes(HEAD)))
                .format()
                .name();
    }

    /**
     * Whether a stream would be read as plain text.
     *
     * @throws UnreadableArticleException if nobody reads it
     * @throws IOException if reading fails
     */
    boolean isBareText(String file, InputStream in) throws IOException, UnreadableArticleException {
        return formats.isBareText(formats.document(new InputBytes("", file, in.readNBytes(HEAD))));
    }

    private Document checked(Document document) throws UnreadableArticleException {
        String text = document.text().toString();
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new UnreadableArticleException(
                    FailureCode.FILE_EMPTY, "holds no letter or digit; there is nothing to analyse");
        }
        if (!StorableText.of(text).equals(text)) {
            throw new UnreadableArticleException(
                    FailureCode.ENCODING_UNDECODABLE,
                    "holds half of a surrogate pair or a NUL, which no text file can hold; take it out");
        }
        if (document.text().length() > maxCharacters) {
            throw new UnreadableArticleException(
                    FailureCode.ARTICLE_TOO_LONG,
                    "has " + document.text().length() + " characters, more than " + maxCharacters
                            + "; split it, or raise --max-characters");
        }
        return document;
    }
}
