package io.broadsheet.reader.archive;

import io.broadsheet.reader.ArchiveReader;
import io.broadsheet.reader.Format;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.PackedFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads ZIP archives. Those that are something else, too (office files, books, programs), are told by their endings. */
public final class ZipReader implements ArchiveReader {
    private static final Format FORMAT = new Format("ZIP", List.of("zip"));
    private static final int[] FIRST_FILE = {'P', 'K', 3, 4};
    private static final int[] EMPTY = {'P', 'K', 5, 6};
    private static final Charset DOS = Charset.forName("IBM437");

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean packsOne() {
        return false;
    }

    @Override
    public boolean accepts(InputBytes input) {
        return (Magic.begins(input, FIRST_FILE) || Magic.begins(input, EMPTY))
                && (FORMAT.names(input.name()) || input.ending().isEmpty());
    }

    @Override
    public PackedFiles open(InputStream in, String name) {
        BoundedZip zip = new BoundedZip(in, ZipBounds.OF_ARTICLES);
        return new PackedFiles() {
            @Override
            public Optional<String> next() throws IOException {
                return zip.next().map(ZipReader::name);
            }

            @Override
            public InputStream content() {
                return zip.content();
            }

            @Override
            public void close() throws IOException {
                zip.close();
            }
        };
    }

    /** Names of which nothing is said are UTF-8 where macOS wrote them, and in DOS's letters where Windows did. */
    private static String name(String latin) {
        if (latin.chars().anyMatch(c -> c > 0xFF) || latin.chars().allMatch(c -> c < 0x80)) {
            return latin;
        }
        byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            boolean isDos = latin.chars().anyMatch(c -> c >= 0x80 && c < 0xA0);
            return isDos ? new String(bytes, DOS) : latin;
        }
    }
}
