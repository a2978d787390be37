package io.broadsheet.reader;

import io.broadsheet.model.Document;
import io.broadsheet.model.FailureCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A library that some readers need and that may not be there. Without it the other formats are read as ever, and each input of
 * theirs fails with a code that says what is missing.
 *
 * @param name as people find its jar: {@code jsoup}
 */
public record OptionalLibrary(String name) {
    /**
     * A reader that needs the library.
     *
     * @param format the reader's, which nobody else can tell where it cannot be made
     */
    public DocumentReader document(Format format, Supplier<DocumentReader> reader) {
        return new Documents(this, format, made(reader));
    }

    /**
     * A reader of corpora that needs the library.
     *
     * @param format the reader's, which nobody else can tell where it cannot be made
     */
    public CorpusReader corpus(Format format, Supplier<CorpusReader> reader) {
        return new Corpora(this, format, made(reader));
    }

    /**
     * A reader of archives that needs the library.
     *
     * @param format the reader's, which nobody else can tell where it cannot be made
     * @param packsOne whether its archives pack one file each
     */
    public ArchiveReader archive(Format format, boolean packsOne, Supplier<ArchiveReader> reader) {
        return new Archives(this, format, packsOne, made(reader));
    }

    private static <R> Optional<R> made(Supplier<R> reader) {
        try {
            return Optional.of(reader.get());
        } catch (LinkageError missing) {
            return Optional.empty();
        }
    }

    /** Whether a reader takes an input; without its library the input's name alone tells. */
    private static boolean accepted(Format format, Optional<Predicate<InputBytes>> reader, InputBytes input) {
        try {
            return reader.map(accepts -> accepts.test(input)).orElseGet(() -> format.names(input.name()));
        } catch (LinkageError missing) {
            return format.names(input.name());
        }
    }

    private UnreadableArticleException missing(Format format) {
        return new UnreadableArticleException(
                FailureCode.FORMAT_LIBRARY_MISSING,
                "is " + format.name() + ", which needs the library " + name
                        + ", and that is missing or of another version; put its jar on the class path, or use the packaged program");
    }

    private record Documents(OptionalLibrary library, Format format, Optional<DocumentReader> reader)
            implements DocumentReader {
        @Override
        public boolean accepts(InputBytes input) {
            return accepted(format, reader.map(found -> found::accepts), input);
        }

        @Override
        public long mostBytes(int maxCharacters) {
            return reader.isPresent() ? reader.get().mostBytes(maxCharacters) : InputBytes.mostOfText(maxCharacters);
        }

        @Override
        public Document read(InputBytes input) throws UnreadableArticleException {
            try {
                return reader.orElseThrow(() -> library.missing(format)).read(input);
            } catch (LinkageError missing) {
                throw library.missing(format);
            }
        }
    }

    private record Corpora(OptionalLibrary library, Format format, Optional<CorpusReader> reader)
            implements CorpusReader {
        @Override
        public boolean accepts(InputBytes input) {
            return accepted(format, reader.map(found -> found::accepts), input);
        }

        @Override
        public long mostBytes(int maxCharacters) {
            return reader.isPresent() ? reader.get().mostBytes(maxCharacters) : InputBytes.mostOfText(maxCharacters);
        }

        @Override
        public Optional<String> withoutArticles(InputBytes head) {
            try {
                return reader.flatMap(found -> found.withoutArticles(head));
            } catch (LinkageError missing) {
                return Optional.empty();
            }
        }

        @Override
        public CorpusReader naming(UnaryOperator<RecordFields> names) {
            return new Corpora(library, format, reader.map(found -> found.naming(names)));
        }

        @Override
        public void list(CorpusInput input, Sink sink) throws IOException, UnreadableArticleException {
            try {
                reader.orElseThrow(() -> library.missing(format)).list(input, sink);
            } catch (LinkageError missing) {
                throw library.missing(format);
            }
        }

        @Override
        public byte[] fetch(CorpusInput input, String place) throws IOException, UnreadableArticleException {
            try {
                return reader.orElseThrow(() -> library.missing(format)).fetch(input, place);
            } catch (LinkageError missing) {
                throw library.missing(format);
            }
        }

        @Override
        public Document read(InputBytes entry) throws UnreadableArticleException {
            try {
                return reader.orElseThrow(() -> library.missing(format)).read(entry);
            } catch (LinkageError missing) {
                throw library.missing(format);
            }
        }
    }

    private record Archives(OptionalLibrary library, Format format, boolean packsOne, Optional<ArchiveReader> reader)
            implements ArchiveReader {
        @Override
        public boolean accepts(InputBytes input) {
            return accepted(format, reader.map(found -> found::accepts), input);
        }

        @Override
        public PackedFiles open(InputStream in, String name) throws IOException {
            try {
                if (reader.isPresent()) {
                    return reader.get().open(in, name);
                }
            } catch (LinkageError missing) {
                // As if there was no reader.
            }
            in.close();
            UnreadableArticleException missing = library.missing(format);
            throw new UnreadableStreamException(missing.code(), missing.explanation());
        }
    }
}
