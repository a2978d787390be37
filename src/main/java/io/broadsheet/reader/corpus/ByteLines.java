package io.broadsheet.reader.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a stream line by line without ever holding more of a line than wanted. A line ends in LF, CRLF or the end of the
 * stream. For use by one thread; closing the stream is for who opened it.
 */
final class ByteLines {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final long most;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int position;
    private int end;
    private long consumed;
    private long begin;
    private long number;
    private long length;

    /**
     * Lines from where a stream is.
     *
     * @param most the most bytes of a line that are held; the others are passed over
     */
    ByteLines(InputStream in, long most) {
        this.in = in;
        this.most = most;
    }

    /** Goes to the next line, if there is one. */
    boolean next() throws IOException {
        line.reset();
        length = 0;
        begin = consumed;
        boolean any = false;
        while (fill()) {
            any = true;
            int lineEnd = position;
            while (lineEnd < end && buffer[lineEnd] != '\n') {
                lineEnd++;
            }
            take(lineEnd - position);
            if (lineEnd < end) {
                position++;
                consumed++;
                break;
            }
        }
        number += any ? 1 : 0;
        return any;
    }

    private boolean fill() throws IOException {
        if (position == end) {
            position = 0;
            end = Math.max(0, in.read(buffer, 0, BUFFER));
        }
        return position < end;
    }

    private void take(int bytes) {
        int held = (int) Math.max(0, Math.min(bytes, most - length));
        line.write(buffer, position, held);
        length += bytes;
        position += bytes;
        consumed += bytes;
    }

    /** Where the line begins, in bytes from where the stream was. */
    long begin() {
        return begin;
    }

    /** Its number, from 1. */
    long number() {
        return number;
    }

    /** Whether it is longer than what is held of it. */
    boolean isCut() {
        return length > most;
    }

    /** What is held of it, without its end. */
    byte[] bytes() {
        return line.toByteArray();
    }
}
