package io.broadsheet.reader;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of a CSV file that people wrote beside their articles: with a comma, a semicolon, a tab or a vertical bar between
 * cells, whichever the first line has most of outside quotation marks, or what a line {@code sep=;} before it says; with or
 * without a byte order mark. One row is in memory at a time. For use by one thread.
 */
public final class CsvRows implements Closeable {
    private static final String DELIMITERS = ",;\t|";
    private static final Pattern DECLARED = Pattern.compile("\"?sep=(.)\"?", Pattern.CASE_INSENSITIVE);
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int MOST_LINES_OF_A_CELL = 100;
    private static final int LONGEST_FIRST_LINE = 1 << 20;

    private final Path file;
    private final CSVReader csv;
    /** How many lines were read before the parser's first. */
    private final long linesBefore;

    private long line = 1;

    /**
     * A row.
     *
     * @param line the line of the file that it begins in, from 1
     * @param cells as they stand, without the marks around them
     */
    public record Row(long line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    private CsvRows(Path file, Reader text) throws IOException {
        this.file = file;
        String first = firstLine(text);
        Matcher declared = DECLARED.matcher(first.strip());
        boolean isDeclared = declared.matches();
        if (isDeclared) {
            readLine(text);
        }
        linesBefore = isDeclared ? 1 : 0;
        csv = new CSVReaderBuilder(text)
                .withCSVParser(new RFC4180ParserBuilder()
                        .withSeparator(isDeclared ? declared.group(1).charAt(0) : delimiter(first))
                        .build())
                .withErrorLocale(Locale.ROOT)
                .withMultilineLimit(MOST_LINES_OF_A_CELL)
                .build();
    }

    /**
     * Opens a file in UTF-8.
     *
     * @throws InputException if it cannot be read or is in another encoding
     */
    public static CsvRows inUtf8(Path file) throws InputException {
        return opened(file, bytes -> StandardCharsets.UTF_8);
    }

    /**
     * Opens a file in UTF-8, UTF-16 with a byte order mark, or else Windows-1252, as older spreadsheets write it. An ordinary
     * file is read through once to tell; what comes through a pipe is held in memory.
     *
     * @throws InputException if it cannot be read
     */
    public static CsvRows of(Path file) throws InputException {
        return opened(file, CsvRows::charset);
    }

    /** Bytes that can be read from their beginning again and again. */
    private interface Bytes {
        InputStream open() throws IOException;
    }

    private interface CharsetChoice {
        Charset of(Bytes bytes) throws IOException;
    }

    private static CsvRows opened(Path file, CharsetChoice choice) throws InputException {
        try {
            Bytes bytes = bytes(file);
            return new CsvRows(file, reader(bytes.open(), choice.of(bytes)));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static Bytes bytes(Path file) throws IOException {
        if (Files.isRegularFile(file) || !Files.exists(file)) {
            return () -> Files.newInputStream(file);
        }
        byte[] all = Files.readAllBytes(file);
        return () -> new ByteArrayInputStream(all);
    }

    private static Reader reader(InputStream in, Charset charset) {
        return new BufferedReader(new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private static Charset charset(Bytes bytes) throws IOException {
        try (InputStream in = bytes.open()) {
            byte[] head = in.readNBytes(2);
            boolean wide = head.length == 2 && (head[0] & 0xFF) + (head[1] & 0xFF) == 0xFF + 0xFE;
            if (wide && Math.min(head[0] & 0xFF, head[1] & 0xFF) == 0xFE) {
                return StandardCharsets.UTF_16;
            }
        }
        char[] buffer = new char[1 << 16];
        try (Reader text = reader(bytes.open(), StandardCharsets.UTF_8)) {
            while (text.read(buffer) >= 0) {
                // Only whether it can be read.
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return Charset.forName("windows-1252");
        }
    }

    /** The first line, behind a byte order mark; the text stands before it then. */
    private static String firstLine(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        text.mark(LONGEST_FIRST_LINE);
        String line = readLine(text);
        text.reset();
        return line;
    }

    private static String readLine(Reader text) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = text.read();
        while (c >= 0 && c != '\n' && line.length() < LONGEST_FIRST_LINE - 2) {
            line.append((char) c);
            c = text.read();
        }
        return line.toString();
    }

    private static char delimiter(String line) {
        int[] counts = new int[DELIMITERS.length()];
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted = (c == '"') != quoted;
            int which = DELIMITERS.indexOf(c);
            if (which >= 0 && !quoted) {
                counts[which]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return DELIMITERS.charAt(best);
    }

    /**
     * The next row with a cell that is not empty; none at the end.
     *
     * @throws InputException if the rest cannot be read
     */
    public Optional<Row> next() throws InputException {
        try {
            Optional<Row> row = read();
            while (row.isPresent() && row.get().cells().stream().allMatch(String::isBlank)) {
                row = read();
            }
            return row;
        } catch (CsvValidationException e) {
            throw broken(e);
        } catch (CharacterCodingException e) {
            throw unreadable(file, e);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private Optional<Row> read() throws IOException, CsvValidationException {
        line = linesBefore + csv.getLinesRead() + 1;
        long begin = line;
        return Optional.ofNullable(csv.readNext()).map(cells -> new Row(begin, List.of(cells)));
    }

    private InputException broken(Exception e) {
        return new InputException(file + ", line " + line + ": is no CSV (" + e.getMessage()
                + "); close every quotation mark that a cell opens");
    }

    private static InputException unreadable(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new InputException(file + ": there is no such file");
        } else if (e instanceof CharacterCodingException) {
            return new InputException(file + ": is not UTF-8; save the file as UTF-8 (in a spreadsheet: CSV UTF-8)");
        }
        return new InputException(file + ": cannot be read (" + InputLister.reason(e) + "); check the file");
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            // It was read; there is nothing to lose.
        }
    }
}
