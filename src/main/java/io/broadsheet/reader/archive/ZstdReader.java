package io.broadsheet.reader.archive;

import io.airlift.compress.zstd.ZstdInputStream;
import io.broadsheet.reader.ArchiveReader;
import io.broadsheet.reader.Format;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.PackedFiles;
import java.io.InputStream;
import java.util.List;

/** Reads Zstandard (RFC 8878) with windows of at most 8 MB, which is what all levels but {@code --ultra} and {@code --long} write. */
public final class ZstdReader implements ArchiveReader {
    private static final Format FORMAT = new Format("Zstandard", List.of("zst"));

    private static final int[] MAGIC = {0x28, 0xB5, 0x2F, 0xFD};

    /** The library gives nothing of what it unpacked before it found damage. */
    private static final int AT_ONCE = 1 << 12;

    /** A reader. */
    public ZstdReader() {
        // Without its library there is no such reader.
        unpack(InputStream.nullInputStream());
    }

    private static InputStream unpack(InputStream packed) {
        return new ZstdInputStream(new ZstdFrames(packed));
    }

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
        return new OnePackedFile(name, new BoundedUnpacking(in, ZstdReader::unpack, ZipBounds.OF_ARTICLES, AT_ONCE));
    }
}
