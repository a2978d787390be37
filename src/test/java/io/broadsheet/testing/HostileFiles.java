package io.broadsheet.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a folder of inputs that would hang, crash or mislead a careless program. */
public final class HostileFiles {
    private static final String PROSE = "Osby opens its quarry. “The water is cold,” said Ingrid Holm, the mayor.\n";

    private final Path folder;
    private final int size;
    private final List<Hostile> written = new ArrayList<>();

    private HostileFiles(Path folder, int size) {
        this.folder = folder;
        this.size = size;
    }

    /** What must become of a file. */
    public enum Fate {
        /** It gives no article, and one row that says why. */
        FAILS,
        /** It is an odd article, but one. */
        SUCCEEDS,
        /** One of both. */
        EITHER
    }

    /**
     * A hostile file.
     *
     * @param file where it is
     * @param fate what must become of it
     */
    public record Hostile(Path file, Fate fate) {}

    /**
     * Writes some of each kind.
     *
     * @param rounds how many of each kind; each differs a little
     * @param size how large the large ones are, from 1 to 100 in hundredths of the full 50 MB word
     */
    public static List<Hostile> write(Path folder, int rounds, int size) throws IOException, InterruptedException {
        HostileFiles files = new HostileFiles(folder, size);
        for (int round = 0; round < rounds; round++) {
            files.empty(round);
            files.noText(round);
            files.broken(round);
            files.marks(round);
            files.signs(round);
            files.names(round);
            files.noFiles(round);
        }
        files.huge();
        return files.written;
    }

    private void empty(int round) throws IOException {
        add("empty-" + round + ".txt", Fate.FAILS, " \n\t".repeat(round % 5 * 100));
        add("mark-only-" + round + ".txt", Fate.FAILS, "\uFEFF".repeat(1 + round));
        add("invisible-" + round + ".txt", Fate.FAILS, "\u200B\u200D\u2060".repeat(50 + round));
    }

    private void noText(int round) throws IOException {
        byte[] noise = new byte[4000 + 97 * round];
        new Random(round).nextBytes(noise);
        write("noise-" + round + ".txt", Fate.FAILS, noise);
        write("zip-bomb-" + round + ".txt", Fate.FAILS, zip(round));
        write("gzip-bomb-" + round + ".txt", Fate.FAILS, gzip(round));
        add("nul-" + round + ".txt", Fate.FAILS, PROSE + "\u0000".repeat(1 + round) + PROSE);
        add("controls-" + round + ".txt", Fate.FAILS, (PROSE + "\u0001\u0002\u0007\u001B[2J").repeat(20 + round));
    }

    private void broken(int round) throws IOException {
        byte[] good = PROSE.repeat(5).getBytes(StandardCharsets.UTF_8);
        good[20 + round] = (byte) 0xFF;
        good[40 + round] = (byte) 0xC0;
        good[41 + round] = (byte) 0x80;
        write("utf8-broken-" + round + ".txt", Fate.EITHER, good);
        byte[] utf16 = ("\uFEFF" + PROSE).getBytes(StandardCharsets.UTF_16LE);
        utf16[10 + 2 * round] = 0x00;
        utf16[11 + 2 * round] = (byte) 0xD8; // half of a surrogate pair
        write("utf16-broken-" + round + ".txt", Fate.EITHER, java.util.Arrays.copyOf(utf16, utf16.length - round % 2));
    }

    private void marks(int round) throws IOException {
        int many = 500 * size; // on each side
        List<String> marks = List.of("“", "\"", "‘", "„", "«", "(", "“‘", "''");
        String mark = marks.get(round % marks.size());
        add("nested-" + round + ".txt", Fate.EITHER, "He said " + mark.repeat(many) + " it " + mark.repeat(many) + ".");
        add("word-" + round + ".txt", Fate.EITHER, "a".repeat(4000 * size + round));
        add("stops-" + round + ".txt", Fate.EITHER, "A. ".repeat(100 * size + round));
    }

    private void signs(int round) throws IOException {
        add(
                "right-to-left-" + round + ".txt",
                Fate.EITHER,
                "\u202Eשלום “עולם” אמר " + PROSE.repeat(1 + round) + "\u202C");
        add(
                "zero-width-" + round + ".txt",
                Fate.SUCCEEDS,
                String.join("\u200B", PROSE.repeat(1 + round).split("", -1)));
        add("zalgo-" + round + ".txt", Fate.EITHER, "O\u0301\u0302\u0489".repeat(500) + "sby. " + PROSE);
        List<String> formulas = List.of("=1+1", "+cmd|'/C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "=HYPERLINK(\"x\")");
        String formula = formulas.get(round % formulas.size());
        add("formula-" + round + ".txt", Fate.SUCCEEDS, formula + "\n\n“" + formula + "” said Ingrid Holm. " + PROSE);
    }

    private void names(int round) throws IOException {
        List<String> names = List.of(
                "new\nline",
                "\"quoted\"",
                "it's, ours; all",
                "emoji \uD83D\uDE80",
                "a..b..",
                "=1+1",
                "$(reboot)",
                "%s%n%x",
                "back\\slash",
                "tab\there",
                "x".repeat(240),
                "\u202Ereversed",
                "--help",
                " space ",
                "*");
        String name = names.get(round % names.size()) + "-" + round;
        add(name + ".txt", Fate.SUCCEEDS, PROSE);
        add("bad " + name.substring(0, Math.min(200, name.length())) + ".txt", Fate.FAILS, "");
    }

    private void noFiles(int round) throws IOException, InterruptedException {
        Path loop = folder.resolve("loop-" + round + ".txt");
        Files.createSymbolicLink(loop, round % 2 == 0 ? loop : folder.resolve("nowhere"));
        written.add(new Hostile(loop, Fate.FAILS));
        Path pipe = folder.resolve("pipe-" + round + ".txt");
        if (new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0) {
            written.add(new Hostile(pipe, Fate.FAILS));
        }
        Files.createSymbolicLink(folder.resolve("circle-" + round), folder);
    }

    private void huge() throws IOException {
        Path word = folder.resolve("huge-word.txt");
        byte[] megabyte = "a".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(word)) {
            for (int i = 0; i < Math.max(3, size / 2); i++) {
                out.write(megabyte);
            }
        }
        written.add(new Hostile(word, Fate.FAILS));
        add("huge-line.txt", Fate.FAILS, "word ".repeat(1_048_576));
        Path deep = folder;
        for (int i = 0; i < 60; i++) {
            deep = deep.resolve("deep");
        }
        Files.createDirectories(deep);
        Path file = Files.writeString(deep.resolve("deep.txt"), PROSE);
        written.add(new Hostile(file, Fate.SUCCEEDS));
    }

    private void add(String name, Fate fate, String text) throws IOException {
        write(name, fate, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, Fate fate, byte[] bytes) throws IOException {
        written.add(new Hostile(Files.write(folder.resolve(name), bytes), fate));
    }

    private byte[] zip(int round) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("../" + round + ".txt"));
            zeros(out);
        }
        return bytes.toByteArray();
    }

    private byte[] gzip(int round) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(round);
            zeros(out);
        }
        return bytes.toByteArray();
    }

    private void zeros(OutputStream out) throws IOException {
        byte[] zeros = new byte[1_000_000];
        for (int i = 0; i < size; i++) {
            out.write(zeros);
        }
    }
}
