package io.broadsheet.reader.mail;

import io.broadsheet.model.DocumentBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a message without what belongs to the mail: the signature, the header of a message that was sent on, and the
 * quoted message that is answered. Other quoted lines are block quotes; where all is quoted, it is the text. Immutable.
 *
 * @param blocks text and block quotes
 * @param forwarded the header of the message that was sent on, if nothing stands before it
 * @param leftOut how many lines of an answered message were left out
 */
record PlainBody(List<Block> blocks, Forwarded forwarded, int leftOut) {
    private static final Pattern QUOTE = Pattern.compile("^(?:>+ ?)+");
    /** With the day or the address, so that it is no sentence of an article: "On Mar 3, 2026, Ada Moreno wrote:". */
    private static final Pattern ANSWERED = Pattern.compile("(?s)(?:On\\b.*\\d.*|.*@.*)\\b(?:wrote|writes):\\s*");

    private static final int LONGEST_ANSWERED = 400;
    private static final Pattern FORWARD_MARK = Pattern.compile(
            "-{2,}\\s*(?:forwarded|original) message\\s*-{2,}|begin forwarded message:|_{8,}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FORWARD_FIELD = Pattern.compile(
            "\\*?(from|sent|date|to|cc|subject|reply-to|list|organi[sz]ation)\\s?:\\*?\\s*(.*)",
            Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_FIELDS = 3;
    private static final int LONGEST_HEADER = 40;
    private static final String SIGNATURE = "-- ";
    private static final int LONGEST_BARE_SIGNATURE = 10;

    /** A block without a level. */
    record Block(Kind kind, String words) {}

    /**
     * What the header of a message that was sent on says; each may be empty.
     *
     * @param from its sender
     * @param date when it was sent
     * @param subject its subject
     */
    record Forwarded(String from, String date, String subject) {
        static final Forwarded NONE = new Forwarded("", "", "");
    }

    private record Line(int depth, String text) {
        boolean isBlank() {
            return text.isBlank();
        }
    }

    /** The body of a part. */
    static PlainBody of(String text, boolean flowed, boolean unspaced) {
        List<Line> lines = withoutSignature(flowed ? flowed(text, unspaced) : lines(text));
        boolean allQuoted = lines.stream().noneMatch(line -> line.depth == 0 && hasLetter(line.text));
        if (allQuoted) {
            lines = lines.stream().map(line -> new Line(0, line.text)).toList();
        }
        return new Writer(lines).body();
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            lines.add(line(line));
        }
        return lines;
    }

    private static Line line(String line) {
        Matcher quote = QUOTE.matcher(line);
        if (!quote.find()) {
            return new Line(0, line);
        }
        int depth = (int) quote.group().chars().filter(c -> c == '>').count();
        return new Line(depth, line.substring(quote.end()));
    }

    /** Lines with those joined that go on (RFC 3676). */
    private static List<Line> flowed(String text, boolean unspaced) {
        List<Line> lines = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        int open = -1;
        for (String raw : text.lines().toList()) {
            int depth = 0;
            while (depth < raw.length() && raw.charAt(depth) == '>') {
                depth++;
            }
            String line = raw.substring(depth);
            line = line.startsWith(" ") ? line.substring(1) : line;
            boolean signature = line.equals(SIGNATURE);
            // Nobody means a paragraph to run on over an empty line, whatever the space before it says.
            if (open >= 0 && (open != depth || signature || line.isEmpty())) {
                lines.add(new Line(open, paragraph.toString()));
                paragraph.setLength(0);
            }
            boolean goesOn = line.endsWith(" ") && !signature;
            paragraph.append(goesOn && unspaced ? line.substring(0, line.length() - 1) : line);
            open = depth;
            if (!goesOn) {
                lines.add(new Line(depth, paragraph.toString()));
                paragraph.setLength(0);
                open = -1;
            }
        }
        if (open >= 0) {
            lines.add(new Line(open, paragraph.toString()));
        }
        return lines;
    }

    private static List<Line> withoutSignature(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean bare = line.text.equals("--") && lines.size() - i <= LONGEST_BARE_SIGNATURE;
            if (line.depth == 0 && (line.text.equals(SIGNATURE) || bare)) {
                return lines.subList(0, i);
            }
        }
        return lines;
    }

    /** Sorts lines into blocks. */
    private static final class Writer {
        private final List<Line> lines;
        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Forwarded forwarded = Forwarded.NONE;
        private int leftOut;

        Writer(List<Line> lines) {
            this.lines = lines;
        }

        PlainBody body() {
            int next = 0;
            for (int i = 0; i < lines.size(); i = next) {
                int header = headerEnd(i);
                if (header > i) {
                    next = header;
                } else if (lines.get(i).depth > 0) {
                    next = quoteEnd(i);
                    quoted(i, next);
                } else {
                    text.append(lines.get(i).text).append('\n');
                    next = i + 1;
                }
            }
            flush();
            return new PlainBody(List.copyOf(blocks), forwarded, leftOut);
        }

        private void flush() {
            if (!text.toString().isBlank()) {
                blocks.add(new Block(Kind.TEXT, text.toString()));
            }
            text.setLength(0);
        }

        private int quoteEnd(int from) {
            int end = from;
            while (end < lines.size() && (lines.get(end).depth > 0 || isGapInQuote(end))) {
                end++;
            }
            return end;
        }

        private boolean isGapInQuote(int i) {
            return lines.get(i).isBlank() && i + 1 < lines.size() && lines.get(i + 1).depth > 0;
        }

        private void quoted(int from, int to) {
            int lastLine = text.toString().stripTrailing().lastIndexOf("\n\n") + 1;
            String before = text.substring(lastLine).strip();
            if (before.length() <= LONGEST_ANSWERED && ANSWERED.matcher(before).matches()) {
                text.setLength(lastLine);
                leftOut += to - from;
                return;
            }
            flush();
            StringBuilder quote = new StringBuilder();
            for (Line line : lines.subList(from, to)) {
                if (line.isBlank()) {
                    addQuote(quote);
                } else {
                    quote.append(line.text).append('\n');
                }
            }
            addQuote(quote);
        }

        private void addQuote(StringBuilder quote) {
            if (!quote.isEmpty()) {
                blocks.add(new Block(Kind.BLOCK_QUOTE, quote.toString().strip().replace('\n', ' ')));
                quote.setLength(0);
            }
        }

        /** Where the header of a message ends that was sent on; where it begins if there is none. */
        private int headerEnd(int from) {
            int i = from;
            boolean marked = FORWARD_MARK.matcher(lines.get(i).text.strip()).matches();
            i += marked ? 1 : 0;
            while (marked
                    && i < Math.min(lines.size(), from + LONGEST_HEADER)
                    && lines.get(i).isBlank()) {
                i++;
            }
            Forwarded found = Forwarded.NONE;
            int fields = 0;
            int last = Math.min(lines.size(), from + LONGEST_HEADER);
            for (; i < last && !lines.get(i).isBlank(); i++) {
                Matcher field = FORWARD_FIELD.matcher(lines.get(i).text.strip());
                if (field.matches()) {
                    found = with(found, field.group(1).toLowerCase(Locale.ROOT), field.group(2));
                    fields++;
                } else if (fields == 0) {
                    return from;
                }
            }
            boolean header = fields >= FEWEST_FIELDS && !found.from.isEmpty() && !found.subject.isEmpty();
            if (header && blocks.isEmpty() && text.toString().isBlank()) {
                forwarded = found;
            }
            return header ? i : from;
        }

        private static Forwarded with(Forwarded found, String name, String value) {
            return switch (name) {
                case "from" -> new Forwarded(value, found.date, found.subject);
                case "date", "sent" -> new Forwarded(found.from, value, found.subject);
                case "subject" -> new Forwarded(found.from, found.date, value);
                default -> found;
            };
        }
    }
}
