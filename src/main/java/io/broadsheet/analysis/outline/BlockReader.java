package io.broadsheet.analysis.outline;

import io.broadsheet.analysis.outline.TextBlock.Mark;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentBlock;
import io.broadsheet.model.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a document's parts as blocks. In parts of which the format knows no more than that they are text, it joins lines where
 * {@link Wrapping} shows that a line goes on; elsewhere every line is a block. What holds no word is no block.
 */
final class BlockReader {
    /** No heading that is underlined is longer. */
    private static final int LONGEST_UNDERLINED = 100;

    private static final Pattern HASHES = Pattern.compile("(#{1,6})\\s+(.*?)(?:\\s+#+)?");
    private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}");
    /** A line of ornaments between paragraphs: {@code ___.}, {@code * * *}. */
    private static final Pattern ORNAMENT = Pattern.compile("[\\p{P}\\p{S}\\s]+");

    private static final Pattern LIST_ITEM = Pattern.compile("(?:[-*+•·–—~▪●]|\\(?\\d{1,3}[.)])\\s+\\S.*");
    private static final Pattern EMPHASIS = Pattern.compile("([*_]{1,3})(?=\\w)([^*_]*[^*_\\s])\\1");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private final String text;
    private final int begin;
    private final Lexicon lexicon;
    private final List<TextLine> lines;
    private final Wrapping wrapping;

    /**
     * A reader of a part of some text.
     *
     * @param begin where in the whole the part begins, in UTF-16 units
     */
    private BlockReader(String text, int begin, Lexicon lexicon) {
        this.text = text;
        this.begin = begin;
        this.lexicon = lexicon;
        this.lines = TextLine.of(text);
        this.wrapping = Wrapping.of(lines, lexicon);
    }

    /** The blocks of a document, in reading order. */
    static List<TextBlock> read(Document document, Lexicon lexicon) {
        List<TextBlock> blocks = new ArrayList<>();
        for (DocumentBlock block : document.blocks()) {
            int begin = document.text().toUtf16(block.span().begin());
            BlockReader reader = new BlockReader(document.text().cut(block.span()), begin, lexicon);
            blocks.addAll(
                    switch (block.kind()) {
                        case TEXT -> reader.blocks();
                        case TITLE -> reader.whole(Mark.TITLE, 0);
                        case HEADING -> reader.whole(Mark.HEADING, block.level());
                        case PARAGRAPH, LIST_ITEM, BLOCK_QUOTE, CAPTION -> reader.whole(Mark.BODY, 0);
                    });
        }
        return blocks;
    }

    /** All lines as one block, from the first to the last that holds words. */
    private List<TextBlock> whole(Mark mark, int level) {
        int first = 0;
        int last = lines.size() - 1;
        while (first <= last && isGap(first)) {
            first++;
        }
        while (last > first && isGap(last)) {
            last--;
        }
        return first > last
                ? List.of()
                : List.of(block(lines.get(first).begin(), lines.get(last).end(), mark, level, first, last));
    }

    private List<TextBlock> blocks() {
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
                int heading = line.begin() + hashes.start(2);
                blocks.add(block(
                        heading,
                        heading + hashes.group(2).length(),
                        Mark.HASHES,
                        hashes.group(1).length(),
                        first,
                        first));
            } else if (isUnderlined(first)) {
                int level = lines.get(first + 1).text().startsWith("=") ? 1 : 2;
                blocks.add(block(line.begin(), line.end(), Mark.UNDERLINE, level, first, first + 1));
                next = first + 2;
            } else {
                while (next < lines.size() && continues(next - 1)) {
                    next++;
                }
                blocks.add(block(line.begin(), lines.get(next - 1).end(), Mark.NONE, 0, first, next - 1));
            }
        }
        return blocks;
    }

    private TextBlock block(int from, int to, Mark mark, int level, int firstLine, int lastLine) {
        // A line that is emphasised as a whole is shown without its marks.
        Matcher emphasis = EMPHASIS.matcher(text.substring(from, to));
        if (emphasis.matches()) {
            return block(from + emphasis.start(2), from + emphasis.end(2), mark, level, firstLine, lastLine);
        }
        String visible = VisibleText.of(text, from, to).toString();
        String words = SPACE.matcher(visible).replaceAll(" ");
        return new TextBlock(
                begin + from,
                begin + to,
                LineLook.at(words, lexicon),
                mark,
                level,
                isGap(firstLine - 1) && isGap(lastLine + 1));
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
                && lines.get(line).text().length() <= LONGEST_UNDERLINED
                && hasLetterOrDigit(lines.get(line).text());
    }

    /** Whether a line breaks only because the next line's first word did not fit. */
    private boolean continues(int line) {
        if (isGap(line + 1) || isUnderlined(line + 1)) {
            return false;
        }
        TextLine next = lines.get(line + 1);
        return !HASHES.matcher(next.text()).matches()
                && !LIST_ITEM.matcher(next.text()).matches()
                && wrapping.continues(lines.get(line), next, isGap(line - 1) && isGap(line + 2));
    }

    private static boolean hasLetterOrDigit(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
