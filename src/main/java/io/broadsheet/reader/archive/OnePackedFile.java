package io.broadsheet.reader.archive;

import io.broadsheet.reader.PackedFiles;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The only file that an archive packs. */
final class OnePackedFile implements PackedFiles {
    private final String name;
    private final InputStream content;
    private boolean isBegun;

    /**
     * A file.
     *
     * @param archive the archive's name, which is the file's with one more ending
     * @param content its bytes; closed with this
     */
    OnePackedFile(String archive, InputStream content) {
        String last = archive.substring(archive.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        this.name = dot > 0 ? last.substring(0, dot) : last;
        this.content = content;
    }

    @Override
    public Optional<String> next() {
        boolean isFirst = !isBegun;
        isBegun = true;
        return isFirst ? Optional.of(name) : Optional.empty();
    }

    @Override
    public InputStream content() {
        return content;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
