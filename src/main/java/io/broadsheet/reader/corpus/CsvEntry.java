package io.broadsheet.reader.corpus;

import io.broadsheet.reader.UnreadableArticleException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A row with all that is needed to read it.
 *
 * @param place where it stands, and how its file is written
 * @param header the header's bytes, not to be changed
 * @param row its own, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // is never compared
record CsvEntry(CsvPlace place, byte[] header, byte[] row) {
    /** As bytes from which it can be made again. */
    byte[] toBytes() {
        byte[] where = place.toString().getBytes(StandardCharsets.UTF_8);
        ByteBuffer lengths =
                ByteBuffer.allocate(2 * Integer.BYTES).putInt(where.length).putInt(header.length);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(lengths.array());
        bytes.writeBytes(where);
        bytes.writeBytes(header);
        bytes.writeBytes(row);
        return bytes.toByteArray();
    }

    /** The entry that some bytes are. */
    static CsvEntry parse(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        byte[] where = new byte[in.getInt()];
        byte[] header = new byte[in.getInt()];
        in.get(where).get(header);
        byte[] row = new byte[in.remaining()];
        in.get(row);
        return new CsvEntry(CsvPlace.parse(new String(where, StandardCharsets.UTF_8)), header, row);
    }

    /** The cells of the header. */
    List<String> names() throws UnreadableArticleException {
        return CsvCells.of(place.units().text(header), place.dialect());
    }

    /** The cells of the row. */
    List<String> cells() throws UnreadableArticleException {
        return CsvCells.of(place.units().text(row), place.dialect());
    }
}
