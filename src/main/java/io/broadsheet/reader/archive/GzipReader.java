package io.broadsheet.reader.archive;

import io.broadsheet.reader.ArchiveReader;
import io.broadsheet.reader.Format;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.PackedFiles;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads gzip (RFC 1952), also of several members one behind the other. The name within it does not count. */
public final class GzipReader implements ArchiveReader {
    private static final Format FORMAT = new Format("gzip", List.of("gz"));
    private static final int BUFFER = 1 << 16;
    private static final int[] MAGIC = {0x1F, 0x8B, 8};

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean packsOne() {
        return true;
    }

    @Override
    public boolean accepts(InputBytes input) {
        return Magic.begins(input, MAGIC);
    }

    @Override
    public PackedFiles open(InputStream in, String name) {
        return new OnePackedFile(
                name,
                new BoundedUnpacking(in, packed -> new GZIPInputStream(packed, BUFFER), ZipBounds.OF_ARTICLES, BUFFER));
    }
}
