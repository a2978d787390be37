package io.broadsheet.analysis.outline;

import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentBlock;
import io.broadsheet.model.DocumentBlock.Kind;
import io.broadsheet.model.Omission;
import io.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines of bare text that many articles of a run hold and that are none of any story: "Do you like the Courier? Subscribe."
 * No words give them away as they do {@link Furniture}, but that they come again and again, each time beside other lines: a
 * story that was printed ten times repeats its lines as well, but beside the same ones. Immutable.
 */
public final class RepeatedLines {
    /** No line repeats. */
    public static final RepeatedLines NONE = new RepeatedLines(Set.of());

    /** Beside how many other lines one stands that is no story's, whatever the number of articles. */
    public static final int FEWEST = 5;

    private static final double SMALLEST_SHARE = 0.02;
    private static final int LONGEST = 200;

    private final Set<String> lines;

    private RepeatedLines(Set<String> lines) {
        this.lines = Set.copyOf(lines);
    }

    /** A document without these lines, and with a note of them. */
    public Document leaveOut(Document document) {
        if (lines.isEmpty() || document.blocks().stream().noneMatch(RepeatedLines::isBare)) {
            return document;
        }
        List<TextBlock> found = BlockReader.read(document, Lexicon.ENGLISH).stream()
                .filter(block -> !block.isKnown() && lines.contains(block.text()))
                .toList();
        if (found.isEmpty()) {
            return document;
        }
        return new Document(
                document.id(),
                document.file(),
                document.text(),
                without(document, found),
                document.facts(),
                Stream.<Omission>concat(document.omissions().stream(), Furniture.note(found).stream())
                        .toList());
    }

    private static boolean isBare(DocumentBlock block) {
        return block.kind() == Kind.TEXT;
    }

    private static List<DocumentBlock> without(Document document, List<TextBlock> found) {
        List<DocumentBlock> blocks = new ArrayList<>();
        for (DocumentBlock block : document.blocks()) {
            int begin = block.span().begin();
            for (TextBlock line : found) {
                Span cut = document.text().spanOfUtf16(line.begin(), line.end());
                if (block.span().contains(cut)) {
                    add(block, begin, cut.begin(), blocks);
                    begin = cut.end();
                }
            }
            add(block, begin, block.span().end(), blocks);
        }
        return blocks;
    }

    private static void add(DocumentBlock block, int begin, int end, List<DocumentBlock> blocks) {
        if (begin < end) {
            blocks.add(new DocumentBlock(block.kind(), new Span(begin, end), block.level()));
        }
    }

    /** Counts the lines of many articles. Its memory grows with their number. For use by one thread. */
    public static final class Counter {
        private static final String END = "";

        private final Map<String, Integer> counts = new HashMap<>();
        private final Set<Neighbours> seen = new HashSet<>();
        private long articles;

        /** A line's hash with those of the lines before and behind it; that two of a run are equal by chance is no matter. */
        private record Neighbours(int line, int before, int behind) {}

        /** Counts the lines of one more article. */
        public void add(Document document) {
            articles++;
            List<TextBlock> blocks = BlockReader.read(document, Lexicon.ENGLISH);
            Set<String> own = new HashSet<>();
            for (int i = 0; i < blocks.size(); i++) {
                TextBlock block = blocks.get(i);
                if (!block.isKnown() && mayBeFurniture(block.look()) && own.add(block.text())) {
                    String before = i == 0 ? END : blocks.get(i - 1).text();
                    String behind =
                            i + 1 == blocks.size() ? END : blocks.get(i + 1).text();
                    Neighbours beside = new Neighbours(block.text().hashCode(), before.hashCode(), behind.hashCode());
                    if (seen.add(beside)) {
                        counts.merge(block.text(), 1, Integer::sum);
                    }
                }
            }
        }

        /** The lines that repeat often enough. */
        public RepeatedLines lines() {
            Predicate<Integer> isOften = count -> count >= FEWEST && count >= SMALLEST_SHARE * articles;
            return new RepeatedLines(counts.entrySet().stream()
                    .filter(line -> isOften.test(line.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toUnmodifiableSet()));
        }
    }

    /**
     * Whether a line speaks to its reader or tells nothing; background that a newsroom prints with each of its stories tells
     * something, and a heading that each of them has heads something.
     */
    private static boolean mayBeFurniture(LineLook look) {
        return look.text().length() <= LONGEST
                && look.letters() > 1
                && !look.isFurniture()
                && !look.isTurnOrRemark()
                && !look.hasQuote()
                && (look.isAddressed() || (!look.isSentence() && !mayBeHeading(look)));
    }

    private static boolean mayBeHeading(LineLook look) {
        int words = look.words().size();
        return words <= HeadingLook.MOST_WORDS_IN_CLOSED_HEADING
                || (!look.isClosed() && words <= HeadingLook.MOST_WORDS_IN_HEADING);
    }
}
