package io.broadsheet.reader;

import io.broadsheet.model.Document;
import io.broadsheet.model.FailureCode;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

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

    private static <R> Optional<R> made(Supplier<R> reader) {
        try {
            return Optional.of(reader.get());
        } catch (LinkageError missing) {
            return Optional.empty();
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
            if (reader.isPresent()) {
                try {
                    return reader.get().accepts(input);
                } catch (LinkageError missing) {
                    // Then its name alone tells.
                }
            }
            return format.endings().contains(input.ending());
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
            if (reader.isPresent()) {
                try {
                    return reader.get().accepts(input);
                } catch (LinkageError missing) {
                    // Then its name alone tells.
                }
            }
            return format.endings().contains(input.ending());
        }

        @Override
        public long mostBytes(int maxCharacters) {
            return reader.isPresent() ? reader.get().mostBytes(maxCharacters) : InputBytes.mostOfText(maxCharacters);
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
}
