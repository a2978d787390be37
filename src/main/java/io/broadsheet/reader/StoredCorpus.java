package io.broadsheet.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** A corpus that is a file, or lies in an archive. */
record StoredCorpus(Stored stored, String file, long mostBytes) implements CorpusInput {
    @Override
    public InputStream open(long offset) throws IOException {
        return stored.open(offset);
    }

    @Override
    public Optional<Path> path() {
        return stored.path();
    }
}
