package io.broadsheet.analysis.outline;

import io.broadsheet.analysis.outline.TextBlock.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins a text's lines into blocks.
 *
 * <p>A file is either written one line a paragraph or wrapped at a column. Wrapping leaves a trace: a line ends there
 * only because the next word did not fit. Where most lines that are followed by another show it, lines are joined
 * exactly there; elsewhere every line is a block.
 */
final class BlockReader {
    /** No file is wrapped at a wider column than this. */
    private static final int WIDEST_COLUMN = 100;

    private static final int NARROWEST_COLUMN = 40;

    private static final Pattern HASHES = Pattern.compile("(#{1,6})\\s+(.*?)(?:\\s+#+)?");
    private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}");
    /** A line of ornaments between paragraphs: {@code ___.}, {@code * * *}. */
    private static final Pattern ORNAMENT = Pattern.compile("[\\p{P}\\p{S}\\s]+");

    private static final Pattern LIST_ITEM = Pattern.compile("(?:[-*+•·–—~▪●]|\\(?\\d{1,3}[.)])\\s+\\S.*");
    private static final Pattern EMPHASIS = Pattern.compile("([*_]{1,3})(?=\\w)([^*_]*[^*_\\s])\\1");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u200B-\\u200F\\u2060\\uFEFF]+");

    private final List<TextLine> lines;
    private final int column;

    private BlockReader(String text) {
        lines = TextLine.of(text);
        column = wrappingColumn(lines);
    }

    /** The blocks of a text, in reading order. */
    static List<TextBlock> read(String text) {
        return new BlockReader(text).blocks(text);
    }

    private List<TextBlock> blocks(String text) {
        List<TextBlock> blocks = new ArrayList<>();
        int next = 0;
        for (int first = 0; first < lines.size(); first = next) {
            next = first + 1;
            if (isGap(first)) {
                continue;
            }
            TextLine line = lines.get(first);
            Matcher hashes = HASHES.matcher(line.text());
            if (hashes.matches() && hasLetterOrDigit(hashes.group(2))) {
                int begin = line.begin() + hashes.start(2);
                blocks.add(block(
                        text,
                        begin,
                        begin + hashes.group(2).length(),
                        Mark.HASHES,
                        hashes.group(1).length(),
                        first,
                        first));
            } else if (isUnderlined(first)) {
                int level = lines.get(first + 1).text().startsWith("=") ? 1 : 2;
                blocks.add(block(text, line.begin(), line.end(), Mark.UNDERLINE, level, first, first + 1));
                next = first + 2;
            } else {
                while (next < lines.size() && continues(next - 1)) {
                    next++;
                }
                blocks.add(block(text, line.begin(), lines.get(next - 1).end(), Mark.NONE, 0, first, next - 1));
            }
        }
        return blocks;
    }

    private TextBlock block(String text, int begin, int end, Mark mark, int level, int firstLine, int lastLine) {
        // A line that is emphasised as a whole is shown without its marks.
        Matcher emphasis = EMPHASIS.matcher(text.substring(begin, end));
        if (emphasis.matches()) {
            return block(text, begin + emphasis.start(2), begin + emphasis.end(2), mark, level, firstLine, lastLine);
        }
        String words = SPACE.matcher(text.substring(begin, end)).replaceAll(" ");
        return new TextBlock(begin, end, LineLook.at(words), mark, level, isGap(firstLine - 1) && isGap(lastLine + 1));
    }

    /** Whether a line is blank, an ornament, or outside the text. */
    private boolean isGap(int line) {
        return line < 0
                || line >= lines.size()
                || lines.get(line).isBlank()
                || ORNAMENT.matcher(lines.get(line).text()).matches();
    }

    private boolean isUnderlined(int line) {
        return line + 1 < lines.size()
                && UNDERLINE.matcher(lines.get(line + 1).text()).matches()
                && isGap(line - 1)
                && lines.get(line).text().length() <= WIDEST_COLUMN
                && hasLetterOrDigit(lines.get(line).text());
    }

    /** Whether a line breaks only because the next line's first word did not fit. */
    private boolean continues(int line) {
        if (column == 0 || isGap(line + 1) || isUnderlined(line + 1)) {
            return false;
        }
        TextLine next = lines.get(line + 1);
        return !HASHES.matcher(next.text()).matches()
                && !LIST_ITEM.matcher(next.text()).matches()
                && isFull(lines.get(line), next, column);
    }

    private static boolean isFull(TextLine line, TextLine next, int column) {
        int firstWord = 0;
        while (firstWord < next.text().length() && !TextLine.isSpace(next.text().charAt(firstWord))) {
            firstWord++;
        }
        return line.text().length() + 1 + firstWord > column;
    }

    /** The column at which a text is wrapped; 0 if it is not. */
    private static int wrappingColumn(List<TextLine> lines) {
        int column = 0;
        long characters = 0;
        long inLongLines = 0;
        for (TextLine line : lines) {
            int length = line.text().length();
            characters += length;
            if (length > WIDEST_COLUMN) {
                inLongLines += length;
            } else {
                column = Math.max(column, length);
            }
        }
        if (column < NARROWEST_COLUMN || inLongLines * 10 > characters) {
            return 0;
        }
        int followed = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i + 1).isBlank()) {
                followed++;
                if (isFull(lines.get(i), lines.get(i + 1), column)) {
                    full++;
                }
            }
        }
        return full * 2 > followed ? column : 0;
    }

    private static boolean hasLetterOrDigit(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
