package io.broadsheet.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file of its own. */
record StoredFile(Path where) implements Stored {
    @Override
    public InputStream open(long offset) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(where);
        boolean ours = false;
        try {
            channel.position(offset);
            ours = true;
            return Channels.newInputStream(channel);
        } finally {
            if (!ours) {
                channel.close();
            }
        }
    }

    @Override
    public Optional<Path> path() {
        return Optional.of(where);
    }
}
