package io.broadsheet.reader;

import io.broadsheet.model.FailureCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lists what files hold: one article, the records of a corpus, or the files of an archive. */
final class FileListing {
    private static final Logger LOG = LoggerFactory.getLogger(FileListing.class);

    /** An archive, and one more in it. */
    private static final int MOST_ARCHIVES = 2;

    private final int argument;
    private final ArticleReader reader;
    private final CheckedSink sink;

    /**
     * A listing.
     *
     * @param argument which of the inputs that the user named holds the files
     */
    FileListing(int argument, ArticleReader reader, ArticleInputs.Sink sink) {
        this.argument = argument;
        this.reader = reader;
        this.sink = new CheckedSink(sink);
    }

    /** Lists part of a file; may list before it throws. */
    private interface Listing {
        Optional<String> list() throws IOException, UnreadableArticleException;
    }

    /**
     * Lists a file; whatever goes wrong stays with it.
     *
     * @return why it is passed over instead, for people; empty if it is not
     * @throws IOException only if the sink does, or what the file lies in cannot be read
     */
    Optional<String> list(FoundFile found) throws IOException {
        Optional<InputBytes> head = head(found);
        if (head.isEmpty()) {
            sink.add(found.listed(argument));
            return Optional.empty();
        }
        Optional<ArchiveReader> archive = reader.formats().archive(head.get());
        if (archive.isPresent()) {
            return listed(found, () -> files(archive.get(), found));
        }
        Optional<CorpusReader> corpus = reader.formats().corpus(head.get());
        if (corpus.isEmpty()) {
            sink.add(found.listed(argument));
            return Optional.empty();
        }
        Optional<String> other = otherTable(found, corpus.get(), head.get());
        return other.isPresent() ? other : listed(found, () -> records(corpus.get(), found));
    }

    /**
     * Whether a file would be passed over, as far as its beginning tells.
     *
     * @return why, for people; empty if it would not
     */
    Optional<String> passedOver(FoundFile found) throws IOException {
        Optional<InputBytes> head = head(found);
        return head.flatMap(bytes -> reader.formats().archive(bytes)).isPresent()
                ? Optional.empty()
                : head.flatMap(
                        bytes -> reader.formats().corpus(bytes).flatMap(corpus -> otherTable(found, corpus, bytes)));
    }

    private static Optional<String> otherTable(FoundFile found, CorpusReader corpus, InputBytes head) {
        return found.isNamed() ? Optional.empty() : corpus.withoutArticles(head);
    }

    /** The first bytes of a file that may hold many articles. In a folder only those are opened whose ending lets one think so. */
    private Optional<InputBytes> head(FoundFile found) throws IOException {
        boolean mayBe = found.isNamed() || reader.formats().mayHoldMany(Format.ending(found.name()));
        boolean isFile = found.stored().path().map(Files::isRegularFile).orElse(true);
        if (!mayBe || !isFile) {
            return Optional.empty();
        }
        try (InputStream in = found.stored().open(0)) {
            return Optional.of(
                    new InputBytes(found.articleId(), found.file(), found.name(), in.readNBytes(ArticleReader.HEAD)));
        } catch (IOException e) {
            if (found.archives() > 0) {
                throw e;
            }
            // Reading it as an article will say why.
            return Optional.empty();
        }
    }

    /** What was listed before a failure stays; what is stored of the rest is not forgotten, as with a folder that cannot be opened. */
    private Optional<String> listed(FoundFile found, Listing listing) throws IOException {
        try {
            return listing.list();
        } catch (UnreadableStreamException e) {
            sink.rethrow(e);
            sink.add(found.refused(argument, e.unreadable()));
        } catch (IOException e) {
            sink.rethrow(e);
            refuse(
                    found,
                    FailureCode.FILE_UNREADABLE,
                    "cannot be read to its end (" + InputLister.reason(e) + "); check the file");
        } catch (UnreadableArticleException e) {
            sink.add(found.refused(argument, e));
        } catch (RuntimeException e) {
            LOG.error("{}: listing failed", found.file(), e);
            refuse(
                    found,
                    FailureCode.ARTICLE_FAILED,
                    "cannot be listed to its end (" + e.getClass().getSimpleName() + ": " + e.getMessage()
                            + "); please report it with the file, the log holds the details");
        }
        return Optional.empty();
    }

    private void refuse(FoundFile found, FailureCode code, String message) throws IOException {
        sink.add(found.refused(argument, new UnreadableArticleException(code, message)));
    }

    private Optional<String> records(CorpusReader corpus, FoundFile found)
            throws IOException, UnreadableArticleException {
        CorpusInput input = new StoredCorpus(found.stored(), found.file(), reader.mostBytes(corpus));
        corpus.list(input, entry -> {
            String own = RecordId.of(entry.id());
            String id = own.isEmpty() ? found.articleId() + "/" + RecordId.of(entry.name()) : own;
            String place = found.key().entry(corpus.format(), entry.place()).toString();
            sink.add(new ListedInput(argument, place, id, found.file() + entry.label()));
        });
        return Optional.empty();
    }

    private Optional<String> files(ArchiveReader archive, FoundFile found)
            throws IOException, UnreadableArticleException {
        if (found.archives() == MOST_ARCHIVES) {
            throw new UnreadableArticleException(
                    FailureCode.FORMAT_UNSUPPORTED, "is an archive in an archive in an archive; unpack one of them");
        }
        long read = 0;
        long other = 0;
        try (PackedFiles files = archive.open(found.stored().open(0), found.name())) {
            int index = 0;
            for (Optional<String> next = files.next(); next.isPresent(); next = files.next()) {
                EntryName name = EntryName.of(next.get());
                FoundFile inner = inner(archive, found, name, new PackedPlace(index, name.path()), files);
                index++;
                if (archive.packsOne() || !name.isInHiddenFolder()) {
                    Optional<String> kind = otherKind(inner, name);
                    Optional<String> reason = kind.isPresent() ? kind : list(inner);
                    if (archive.packsOne()) {
                        return reason;
                    } else if (reason.isPresent()) {
                        sink.passOver(new PassedOver(inner.file(), reason.get()));
                    }
                    read += reason.isPresent() ? 0 : 1;
                    other += reason.isPresent() ? 1 : 0;
                }
            }
        }
        return read > 0 ? Optional.empty() : withoutFiles(found, other);
    }

    private Optional<String> otherKind(FoundFile inner, EntryName name) {
        if (inner.isNamed()) {
            return Optional.empty();
        }
        return name.isHidden() ? Optional.of("is hidden") : reader.formats().notRead(name.ending());
    }

    private static Optional<String> withoutFiles(FoundFile found, long other) throws UnreadableArticleException {
        if (!found.isNamed()) {
            return Optional.of("holds no file that is read");
        }
        throw new UnreadableArticleException(
                FailureCode.FILE_EMPTY,
                "holds no file that is read" + (other > 0 ? "; " + other + " others were passed over" : "")
                        + "; put articles there");
    }

    private static FoundFile inner(
            ArchiveReader archive, FoundFile found, EntryName name, PackedPlace place, PackedFiles files)
            throws IOException {
        Stored stored = new PackedFile(files.content(), () -> {
            throw new IOException("goes back in an archive while it is listed");
        });
        InputKey key = found.key().entry(archive.format(), place.toString());
        return archive.packsOne()
                ? new FoundFile(
                        key,
                        InputLister.withoutEnding(found.articleId()),
                        found.file(),
                        name.path(),
                        found.isNamed(),
                        found.archives() + 1,
                        stored)
                : new FoundFile(
                        key,
                        found.articleId() + "/" + name.articleId(),
                        found.file() + "/" + name.forPeople(),
                        name.path(),
                        false,
                        found.archives() + 1,
                        stored);
    }
}
