package io.broadsheet.evaluation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files of text in UTF-8, which is taken strictly. */
public final class TextFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextFile() {}

    /** A file's text without its byte order mark, otherwise unchanged. */
    public static String read(Path file) throws EvaluationException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new EvaluationException(file + ": cannot be read (" + reason(e) + "); check the file");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            throw new EvaluationException(file + ": byte " + in.position() + " is not UTF-8; save the file as UTF-8");
        }
        String text = out.flip().toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** The files in a folder with one of some endings, by name, without hidden ones; none if there is no such folder. */
    static List<Path> list(Path folder, String ending) throws EvaluationException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> name(file).endsWith(ending) && !name(file).startsWith("."))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(TextFile::name))
                    .toList();
        } catch (IOException e) {
            throw new EvaluationException(folder + ": cannot be opened (" + reason(e) + "); check its permissions");
        }
    }

    /** A file's own name. */
    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** A file's own name without an ending that it has. */
    static String stem(Path file, String ending) {
        return name(file).substring(0, name(file).length() - ending.length());
    }

    /** The cause of an exception in a few words. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        return e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
    }
}
