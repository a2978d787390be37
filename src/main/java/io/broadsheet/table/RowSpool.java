package io.broadsheet.table;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Rows that a format cannot write as they come, in a file of their own until it can, so that its memory does not grow with them. For
 * use by one thread.
 */
public final class RowSpool implements Closeable {
    /** Takes one row after another. */
    @FunctionalInterface
    public interface Taker {
        void take(List<Cell> row) throws IOException;
    }

    private static final int EMPTY = 0;
    private static final int ASCII = 1;
    /** Half surrogates, too: what a format makes of them is its own affair. */
    private static final int UTF_16 = 2;

    private static final int WHOLE = 3;
    private static final int SCORE = 4;

    private final Path file;
    private final DataOutputStream out;
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private long rows;

    /**
     * Makes an empty one.
     *
     * @param file where; removed at the end
     * @throws IOException if it cannot be written
     */
    public RowSpool(Path file) throws IOException {
        this.file = file;
        this.out = new DataOutputStream(
                new BufferedOutputStream(new DeflaterOutputStream(Files.newOutputStream(file), deflater, 1 << 14)));
    }

    /** How many rows it has. */
    public long rows() {
        return rows;
    }

    /**
     * Adds a row.
     *
     * @throws IOException if that fails
     */
    public void add(List<Cell> row) throws IOException {
        rows++;
        out.writeInt(row.size());
        for (Cell cell : row) {
            if (cell instanceof Cell.Text text) {
                write(text.text());
            } else if (cell instanceof Cell.Whole whole) {
                out.writeByte(WHOLE);
                out.writeLong(whole.number());
            } else if (cell instanceof Cell.Score score) {
                out.writeByte(SCORE);
                out.writeDouble(score.number());
            } else {
                out.writeByte(EMPTY);
            }
        }
    }

    private void write(String text) throws IOException {
        boolean ascii = text.chars().allMatch(c -> c < 128);
        out.writeByte(ascii ? ASCII : UTF_16);
        out.writeInt(text.length());
        if (ascii) {
            out.writeBytes(text);
        } else {
            out.writeChars(text);
        }
    }

    /**
     * Gives all rows in their order; none can be added after that.
     *
     * @throws IOException if they cannot be read
     */
    public void each(Taker taker) throws IOException {
        out.close();
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new InflaterInputStream(Files.newInputStream(file))))) {
            for (long i = 0; i < rows; i++) {
                int size = in.readInt();
                List<Cell> row = new ArrayList<>(size);
                for (int j = 0; j < size; j++) {
                    row.add(read(in));
                }
                taker.take(row);
            }
        }
    }

    private static Cell read(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case ASCII -> new Cell.Text(new String(in.readNBytes(in.readInt()), StandardCharsets.US_ASCII));
            case UTF_16 -> {
                char[] chars = new char[in.readInt()];
                for (int i = 0; i < chars.length; i++) {
                    chars[i] = in.readChar();
                }
                yield new Cell.Text(new String(chars));
            }
            case WHOLE -> new Cell.Whole(in.readLong());
            case SCORE -> new Cell.Score(in.readDouble());
            default -> Cell.empty();
        };
    }

    /** Removes them. */
    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            deflater.end();
            Files.deleteIfExists(file);
        }
    }
}
