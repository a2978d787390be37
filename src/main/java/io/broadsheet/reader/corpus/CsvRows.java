package io.broadsheet.reader.corpus;

import io.broadsheet.reader.corpus.CsvDialect.Quoting;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Finds where the rows of a CSV stream begin and end, and never holds more than one. Lines end in LF, CRLF or CR.
 *
 * <p>Where quotation marks go wrong, nobody can say where the row ends. So only its first line is taken for the bad row, and
 * the next one is read as if nothing had happened: what is lost is one row, not all up to the next mark.
 *
 * <p>That costs no more than reading twice: in a row that was given up, no further line can have opened a mark, for that mark
 * would have ended it.
 *
 * <p>For use by one thread; closing the stream is for who opened it.
 */
final class CsvRows {
    private static final int CHUNK = 1 << 16;

    private static final int END = -1;
    private static final int BACKSLASH = '\\';

    /** What the place within a row is in. */
    private enum State {
        CELL_BEGIN,
        BARE,
        QUOTED,
        BEHIND_QUOTE,
        SPOILED
    }

    private final InputStream in;
    private final CsvDialect dialect;
    private final CsvUnits units;
    private final int most;
    private byte[] buffer = new byte[CHUNK];
    /** Where the row begins in the buffer, how long it is, and how much the row after it stands behind its beginning. */
    private int begin;

    private int length;
    private int following;
    private int end;
    /** Where that is in the stream. */
    private long offset;

    private long rowBegin;
    private long line;
    private long linesOfRow;
    private int cells;
    private RowFault fault = RowFault.NONE;

    /**
     * Rows from where a stream is.
     *
     * @param most the most bytes of a row
     * @param line the number of the first line
     */
    CsvRows(InputStream in, CsvDialect dialect, CsvUnits units, long most, long line) {
        this.in = in;
        this.line = line;
        this.dialect = dialect;
        this.units = units;
        this.most = (int) Math.min(most, Integer.MAX_VALUE - 4L * CHUNK);
    }

    /** Goes to the next row, if there is one. Empty lines are no rows. */
    boolean next() throws IOException {
        do {
            begin += following;
            offset += following;
            rowBegin = offset;
            line += linesOfRow;
            if (unit(0) == END) {
                length = 0;
                following = 0;
                linesOfRow = 0;
                return false;
            }
            new Scan().row();
        } while (length == 0);
        return true;
    }

    /** Where the row begins, in bytes from where the stream was. */
    long begin() {
        return rowBegin;
    }

    /** Where the row after it begins. */
    long end() {
        return offset + following;
    }

    /** The number of its first line, from 1. */
    long line() {
        return line;
    }

    /** The number of the line behind it. */
    long followingLine() {
        return line + linesOfRow;
    }

    /** What is wrong with it. */
    RowFault fault() {
        return fault;
    }

    /** How many cells it has, if nothing is wrong with it. */
    int cells() {
        return cells;
    }

    /** Whether the stream ends with it. */
    boolean isLast() throws IOException {
        return unit(following) == END;
    }

    /** The row without its line end; of one that is too long, nothing. */
    byte[] bytes() {
        return fault == RowFault.TOO_LONG ? new byte[0] : Arrays.copyOfRange(buffer, begin, begin + length);
    }

    /** A unit behind the row's beginning. */
    private int unit(int at) throws IOException {
        return begin + at + units.width() <= end || fill(at + units.width()) ? units.unit(buffer, begin + at) : END;
    }

    private boolean fill(int needed) throws IOException {
        if (begin > 0) {
            System.arraycopy(buffer, begin, buffer, 0, end - begin);
            end -= begin;
            begin = 0;
        }
        while (end < needed) {
            if (buffer.length - end < CHUNK / 2) {
                buffer = Arrays.copyOf(buffer, buffer.length + Math.max(CHUNK, buffer.length / 2));
            }
            int read = in.read(buffer, end, buffer.length - end);
            if (read < 0) {
                return false;
            }
            end += read;
        }
        return true;
    }

    /** The reading of one row. */
    private final class Scan {
        private State state = dialect.quoting() == Quoting.NONE ? State.BARE : State.CELL_BEGIN;
        private int at;
        private long lines;
        private int firstLength = -1;
        private int firstFollowing;

        void row() throws IOException {
            fault = RowFault.NONE;
            cells = 1;
            while (true) {
                int unit = unit(at);
                if (unit == END) {
                    finish(at, at, state == State.QUOTED ? RowFault.OPEN_QUOTE : fault);
                    return;
                } else if (at > most) {
                    tooLong();
                    return;
                } else if (unit == '\n' || unit == '\r') {
                    int lineEnd = at;
                    at += lineEnd(unit);
                    lines++;
                    if (state != State.QUOTED) {
                        finish(lineEnd, at, fault);
                        return;
                    } else if (firstLength < 0) {
                        firstLength = lineEnd;
                        firstFollowing = at;
                    }
                } else {
                    at += units.width();
                    step(unit);
                    if (fault != RowFault.NONE && firstLength >= 0) {
                        finish(at, at, fault);
                        return;
                    }
                }
            }
        }

        private int lineEnd(int unit) throws IOException {
            boolean isPair = unit == '\r' && unit(at + units.width()) == '\n';
            return isPair ? 2 * units.width() : units.width();
        }

        private void step(int unit) throws IOException {
            boolean isQuote = unit == '"';
            if (state == State.QUOTED) {
                if (isQuote) {
                    state = State.BEHIND_QUOTE;
                } else if (unit == BACKSLASH && dialect.quoting() == Quoting.ESCAPED && isMark(unit(at))) {
                    at += units.width();
                }
            } else if (state == State.BEHIND_QUOTE && isQuote && dialect.quoting() == Quoting.DOUBLED) {
                state = State.QUOTED;
            } else if (unit == dialect.delimiter() && state != State.SPOILED) {
                cells++;
                state = dialect.quoting() == Quoting.NONE ? State.BARE : State.CELL_BEGIN;
            } else if (state == State.BEHIND_QUOTE) {
                fault = RowFault.STRAY_QUOTE;
                state = State.SPOILED;
            } else if (state == State.CELL_BEGIN) {
                state = isQuote ? State.QUOTED : State.BARE;
            }
        }

        private boolean isMark(int unit) {
            return unit == '"' || unit == BACKSLASH;
        }

        private void finish(int rowLength, int rowFollowing, RowFault rowFault) {
            fault = rowFault;
            boolean isFirstLine = rowFault != RowFault.NONE && firstLength >= 0;
            length = isFirstLine ? firstLength : rowLength;
            following = isFirstLine ? firstFollowing : rowFollowing;
            linesOfRow = isFirstLine ? 1 : lines;
        }

        private void tooLong() throws IOException {
            if (firstLength >= 0) {
                finish(at, at, RowFault.OPEN_QUOTE);
                return;
            }
            // The rest of the line is passed over piece by piece.
            int unit = unit(at);
            while (unit != END && unit != '\n' && unit != '\r') {
                at += units.width();
                if (at > CHUNK) {
                    begin += at;
                    offset += at;
                    at = 0;
                }
                unit = unit(at);
            }
            fault = RowFault.TOO_LONG;
            length = 1;
            following = at + (unit == END ? 0 : lineEnd(unit));
            linesOfRow = 1;
        }
    }
}
