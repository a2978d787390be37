package io.broadsheet.reader;

import io.broadsheet.model.FailureCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The archives that are being read: the last one, and the one that was read in it. They stay open from one file to the next, so
 * that who asks for files in their order unpacks each archive once. For use by one thread.
 */
final class OpenArchives {
    private final Formats formats;
    private final List<Archive> open = new ArrayList<>();
    private Optional<Path> path = Optional.empty();

    OpenArchives(Formats formats) {
        this.formats = formats;
    }

    /**
     * A file in an archive, of use until the next is asked for.
     *
     * @param file the archive, or the one that it lies in
     * @param parts the file's place, archive by archive; not empty
     * @throws UnreadableArticleException if it is not there now
     */
    Packed file(Path file, List<InputKey.Part> parts) throws IOException, UnreadableArticleException {
        if (!path.equals(Optional.of(file))) {
            close(0);
            path = Optional.of(file);
        }
        Packed packed = new Packed(new StoredFile(file), file.getFileName().toString());
        for (int depth = 0; depth < parts.size(); depth++) {
            InputKey.Part part = parts.get(depth);
            PackedPlace place = PackedPlace.parse(part.place());
            boolean isOpen = depth < open.size() && open.get(depth).isOf(part.reader());
            if (!isOpen || open.get(depth).index != place.index()) {
                close(isOpen ? depth + 1 : depth);
            }
            if (!isOpen) {
                ArchiveReader reader = formats.archive(part.reader())
                        .orElseThrow(() -> new IllegalArgumentException("nobody reads " + part.reader()));
                open.add(new Archive(reader, packed));
            }
            packed = open.get(depth).file(place);
        }
        return packed;
    }

    private void close(int from) throws IOException {
        while (open.size() > from) {
            open.remove(open.size() - 1).close();
        }
    }

    /**
     * A file, packed or not.
     *
     * @param name its own
     */
    record Packed(Stored stored, String name) {}

    /** An archive that is open at one of its files. */
    private static final class Archive {
        private final ArchiveReader reader;
        private final Packed archive;
        private Optional<PackedFiles> files = Optional.empty();
        private int index = -1;
        private Optional<Packed> file = Optional.empty();
        private String name = "";

        Archive(ArchiveReader reader, Packed archive) {
            this.reader = reader;
            this.archive = archive;
        }

        boolean isOf(String format) {
            return reader.format().name().equals(format);
        }

        Packed file(PackedPlace place) throws IOException, UnreadableArticleException {
            if (place.index() < index || files.isEmpty()) {
                begin();
            }
            advance(place.index());
            if (!place.equals(new PackedPlace(index, name))) {
                throw new UnreadableArticleException(
                        FailureCode.FILE_UNREADABLE, "changed while it was read; run the same command again");
            }
            if (file.isEmpty()) {
                InputStream content = files.orElseThrow().content();
                file = Optional.of(new Packed(new PackedFile(content, () -> again(place.index())), name));
            }
            return file.get();
        }

        private void begin() throws IOException {
            close();
            files = Optional.of(reader.open(archive.stored().open(0), archive.name()));
            index = -1;
            file = Optional.empty();
        }

        private void advance(int wanted) throws IOException {
            while (index < wanted) {
                name = files.orElseThrow().next().orElseThrow(() -> new IOException("ends before this file now"));
                name = EntryName.of(name).path();
                index++;
                file = Optional.empty();
            }
        }

        private InputStream again(int wanted) throws IOException {
            Optional<Packed> same = file;
            begin();
            advance(wanted);
            file = same;
            return files.orElseThrow().content();
        }

        void close() throws IOException {
            if (files.isPresent()) {
                files.get().close();
                files = Optional.empty();
            }
        }
    }
}
