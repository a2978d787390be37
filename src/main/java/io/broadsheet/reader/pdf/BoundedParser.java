package io.broadsheet.reader.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * Parses a PDF file and looks at each stream before PDFBox unpacks it, which it does in memory and without an end. Pictures,
 * which no text is in, become empty, whatever they are used for; of all else, what unpacks to too much is refused. A bomb
 * hidden in the object streams of a file whose table of contents is broken, too, is found only when the memory is full.
 */
final class BoundedParser extends PDFParser {
    /** No page, font or list of objects unpacks to more; in bytes. */
    private static final long MOST_BYTES_OF_STREAM = 64L << 20;

    private static final long MOST_BYTES = 512L << 20;
    /** How many bytes each of its own a filter can make at most, in round numbers. */
    private static final Map<COSName, Integer> RATIOS = Map.of(
            COSName.FLATE_DECODE, 1_040,
            COSName.FLATE_DECODE_ABBREVIATION, 1_040,
            COSName.LZW_DECODE, 2_600,
            COSName.LZW_DECODE_ABBREVIATION, 2_600,
            COSName.RUN_LENGTH_DECODE, 64,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION, 64,
            COSName.ASCII85_DECODE, 4,
            COSName.ASCII85_DECODE_ABBREVIATION, 4);

    private static final int MOST_COLUMNS = 1_000_000;
    private static final COSName COLUMNS = COSName.getPDFName("Columns");

    private long bytes;

    BoundedParser(byte[] file) throws IOException {
        super(new RandomAccessReadBuffer(file));
    }

    /** A file that unpacks to more than it may. */
    static final class TooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLargeException(String message) {
            super(message);
        }
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        long position = source.getPosition();
        check(stream);
        source.seek(position);
        return stream;
    }

    /** Encrypted streams are what they are only now. */
    @Override
    protected synchronized COSBase parseObjectDynamically(COSObjectKey key, boolean uncompressed) throws IOException {
        COSBase object = super.parseObjectDynamically(key, uncompressed);
        if (object instanceof COSStream stream && getEncryption() != null) {
            check(stream);
        }
        return object;
    }

    private void check(COSStream stream) throws IOException {
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            stream.createRawOutputStream().close();
            return;
        }
        checkColumns(stream);
        List<COSName> filters = filters(stream);
        long most = stream.getLength();
        for (COSName filter : filters) {
            most *= RATIOS.getOrDefault(filter, 1);
        }
        if (most > MOST_BYTES_OF_STREAM) {
            bytes += unpackedBytes(stream, filters);
            if (bytes > MOST_BYTES) {
                throw new TooLargeException("unpacks to more than " + MOST_BYTES + " bytes");
            }
        }
    }

    /** A row of this many numbers is held in memory at once. */
    private static void checkColumns(COSStream stream) {
        COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        List<COSBase> all = new ArrayList<>();
        if (parameters instanceof COSArray array) {
            array.forEach(all::add);
        } else if (parameters != null) {
            all.add(parameters);
        }
        for (COSBase each : all) {
            if (each instanceof COSDictionary dictionary && dictionary.getInt(COLUMNS, 1) > MOST_COLUMNS) {
                throw new TooLargeException("unpacks rows of more than " + MOST_COLUMNS + " numbers");
            }
        }
    }

    private static List<COSName> filters(COSStream stream) {
        List<COSName> filters = new ArrayList<>();
        COSBase named = stream.getFilters();
        if (named instanceof COSName name) {
            filters.add(name);
        } else if (named instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    filters.add(name);
                }
            }
        }
        return filters;
    }

    private static long unpackedBytes(COSStream stream, List<COSName> filters) throws IOException {
        byte[] packed;
        try (InputStream raw = stream.createRawInputStream()) {
            packed = raw.readAllBytes();
        }
        long length = packed.length;
        for (int i = 0; i < filters.size(); i++) {
            Bounded unpacked = new Bounded();
            try {
                FilterFactory.INSTANCE
                        .getFilter(filters.get(i))
                        .decode(new ByteArrayInputStream(packed), unpacked, stream, i);
            } catch (IOException | RuntimeException e) {
                if (e instanceof TooLargeException tooLarge) {
                    throw tooLarge;
                }
                // Broken, or not decrypted yet: PDFBox will find that out.
                return length;
            }
            packed = unpacked.bytes.toByteArray();
            length = Math.max(length, packed.length);
        }
        return length;
    }

    /** Takes bytes up to the bound. */
    private static final class Bounded extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] more, int from, int length) {
            if ((long) bytes.size() + length > MOST_BYTES_OF_STREAM) {
                throw new TooLargeException("unpacks a part of it to more than " + MOST_BYTES_OF_STREAM + " bytes");
            }
            bytes.write(more, from, length);
        }
    }
}
