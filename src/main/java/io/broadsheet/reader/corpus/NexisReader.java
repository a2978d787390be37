package io.broadsheet.reader.corpus;

import io.broadsheet.model.Document;
import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.CorpusInput;
import io.broadsheet.reader.CorpusReader;
import io.broadsheet.reader.CorpusRecord;
import io.broadsheet.reader.Format;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.RecordFields;
import io.broadsheet.reader.TextDecoder;
import io.broadsheet.reader.UnreadableArticleException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads the texts that Nexis (LexisNexis) lets its users download: many articles in one text file, each below a line {@code 3 of 10
 * DOCUMENTS}. The form is that of the sample and the reader of the R package LexisNexisTools. An article is called by its count, its
 * place is the first byte of that line.
 */
public final class NexisReader implements CorpusReader {
    /** Their own ending is {@code .TXT}, by which they cannot be told. */
    private static final Format FORMAT = new Format("Nexis text", List.of("nexis"));

    private static final Pattern FIRST = Pattern.compile("(?m)^ {8,}1 of \\d{1,7} DOCUMENTS\\s*$");
    private static final Pattern LENGTH = Pattern.compile("(?m)^LENGTH: \\d+ words\\s*$");
    private static final Pattern BEGIN = Pattern.compile("^ {8,}\\d{1,7} of \\d{1,7} DOCUMENTS\\s*$");
    /** No such line is longer. */
    private static final int LONGEST_BEGIN = 200;

    private static final int DIGITS = 15;
    private static final long MOST_BESIDE_TEXT = 1 << 20;

    @Override
    public Format format() {
        return FORMAT;
    }

    /** By what stands above the first article and at the end of its head, which no prose has. */
    @Override
    public boolean accepts(InputBytes input) {
        String head = new String(input.bytes(), StandardCharsets.ISO_8859_1);
        var first = FIRST.matcher(head);
        return first.find() && LENGTH.matcher(head).find(first.end());
    }

    @Override
    public long mostBytes(int maxCharacters) {
        return InputBytes.mostOfText(maxCharacters) + MOST_BESIDE_TEXT;
    }

    @Override
    public void list(CorpusInput input, Sink sink) throws IOException {
        long count = 0;
        try (InputStream in = input.open(0)) {
            ByteLines lines = new ByteLines(in, LONGEST_BEGIN);
            while (lines.next()) {
                if (isBegin(lines)) {
                    count++;
                    sink.add(new CorpusRecord(
                            String.format(Locale.ROOT, "%0" + DIGITS + "d", lines.begin()),
                            "",
                            Long.toString(count),
                            ":" + lines.number()));
                }
            }
        }
    }

    private static boolean isBegin(ByteLines lines) {
        return !lines.isCut()
                && BEGIN.matcher(new String(lines.bytes(), StandardCharsets.ISO_8859_1))
                        .matches();
    }

    @Override
    public byte[] fetch(CorpusInput input, String place) throws IOException, UnreadableArticleException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = input.open(Long.parseLong(place))) {
            ByteLines lines = new ByteLines(in, input.mostBytes());
            if (!lines.next() || !isBegin(lines)) {
                throw new UnreadableArticleException(
                        FailureCode.FILE_UNREADABLE, "changed while it was read; run the same command again");
            }
            while (lines.next() && !isBegin(lines)) {
                if (bytes.size() + (long) lines.bytes().length > input.mostBytes()) {
                    throw new UnreadableArticleException(
                            FailureCode.ARTICLE_TOO_LONG,
                            "has more than " + input.mostBytes() + " bytes; split it, or raise --max-characters");
                }
                bytes.writeBytes(lines.bytes());
                bytes.write('\n');
            }
        }
        return bytes.toByteArray();
    }

    @Override
    public Document read(InputBytes entry) throws UnreadableArticleException {
        NexisArticle article = NexisArticle.of(TextDecoder.text(entry));
        return RecordDocument.of(entry, "", RecordFields.USUAL, article.fields());
    }
}
