package io.broadsheet.reader.pdf;

import io.broadsheet.model.DocumentBlock.Kind;
import io.broadsheet.reader.DocumentText;
import io.broadsheet.reader.UnreadableArticleException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells title and headings from paragraphs by the size and weight of their letters.
 *
 * <p>The title is what the file's properties call so if it stands on the first page; else the largest letters in the upper
 * part of that page; else a bold line that begins it. Headings are short, in larger letters than most lines, or bold where
 * those are not; the larger, the higher. Where nothing tells them the analysis gets bare text. Immutable.
 */
final class PageBlocks {
    private static final double LARGER = 1.1;
    private static final int MOST_WORDS_IN_TITLE = 40;
    private static final int MOST_WORDS_IN_HEADING = 20;
    /** How far down the first page the title may stand, as a part of its text's height. */
    private static final double UPPER_PART = 0.6;

    private static final String OPENING_QUOTES = "\"“«„‘";
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private final List<Paragraph> paragraphs;
    private final List<String> words;
    private final double bodySize;
    private final boolean boldBody;
    private final int title;

    private PageBlocks(List<Paragraph> paragraphs, List<String> words, List<Line> lines, String ofProperties) {
        this.paragraphs = paragraphs;
        this.words = words;
        this.bodySize = bodySize(lines);
        this.boldBody = 2 * lines.stream().filter(Line::bold).count() > lines.size();
        this.title = title(ofProperties);
    }

    /** The size of most letters. */
    static double bodySize(List<Line> lines) {
        Map<Double, Integer> letters = new HashMap<>();
        lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1.0);
    }

    /**
     * Writes the blocks of lines.
     *
     * @param ofProperties what the file's properties call the title; empty if nothing
     */
    static void write(List<Line> lines, String ofProperties, DocumentText text) throws UnreadableArticleException {
        LineEnds ends = LineEnds.of(lines);
        List<Paragraph> paragraphs = Paragraphs.of(lines, bodySize(lines));
        List<String> words =
                paragraphs.stream().map(paragraph -> paragraph.words(ends)).toList();
        new PageBlocks(paragraphs, words, lines, ofProperties).write(text);
    }

    private void write(DocumentText text) throws UnreadableArticleException {
        List<Double> ranks = ranks();
        List<String> bare = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean heading = isHeading(i);
            boolean item = paragraphs.get(i).isListItem();
            if (i == title || heading || item || !ranks.isEmpty()) {
                text.add(Kind.TEXT, 0, String.join("\n\n", bare));
                bare.clear();
                Kind kind = i == title ? Kind.TITLE : heading ? Kind.HEADING : item ? Kind.LIST_ITEM : Kind.PARAGRAPH;
                int level = kind == Kind.HEADING ? ranks.indexOf(rank(paragraphs.get(i))) + 1 : 0;
                text.add(kind, level, words.get(i));
            } else {
                bare.add(words.get(i));
            }
        }
        text.add(Kind.TEXT, 0, String.join("\n\n", bare));
    }

    private int title(String ofProperties) {
        String named = plain(ofProperties);
        double top = first().mapToDouble(i -> paragraphs.get(i).first().baseline())
                .min()
                .orElse(0);
        double bottom = first().mapToDouble(i -> paragraphs.get(i).last().baseline())
                .max()
                .orElse(0);
        List<Integer> upper = first().filter(
                        i -> paragraphs.get(i).first().baseline() <= top + UPPER_PART * (bottom - top)
                                && wordCount(i) <= MOST_WORDS_IN_TITLE
                                && hasLetters(i))
                .boxed()
                .toList();
        for (int i : upper) {
            if (!named.isEmpty() && plain(words.get(i)).equals(named)) {
                return i;
            }
        }
        double largest =
                upper.stream().mapToDouble(i -> paragraphs.get(i).size()).max().orElse(0);
        for (int i : upper) {
            boolean large = paragraphs.get(i).size() == largest && largest >= LARGER * bodySize;
            boolean bold = i == 0 && largest < LARGER * bodySize && isBoldLine(i);
            if (large || bold) {
                return i;
            }
        }
        return -1;
    }

    private IntStream first() {
        return IntStream.range(0, paragraphs.size())
                .filter(i -> paragraphs.get(i).first().page() == 0);
    }

    private static String plain(String title) {
        return SPACE.matcher(title).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private int wordCount(int i) {
        return SPACE.split(words.get(i), -1).length;
    }

    private boolean hasLetters(int i) {
        return words.get(i).codePoints().filter(Character::isLetter).count() > 1;
    }

    private boolean isBoldLine(int i) {
        return paragraphs.get(i).isBold() && !boldBody && !paragraphs.get(i).isClosed();
    }

    /** Only behind the title, where there is one; and above other text. */
    private boolean isHeading(int i) {
        Paragraph paragraph = paragraphs.get(i);
        boolean large = paragraph.size() >= LARGER * bodySize && !isQuoteOrSentence(i);
        boolean bold = paragraph.size() >= bodySize && isBoldLine(i);
        return i > title
                && i + 1 < paragraphs.size()
                && (large || bold)
                && !paragraph.isListItem()
                && wordCount(i) <= MOST_WORDS_IN_HEADING
                && hasLetters(i);
    }

    /** Magazines set quotes out of their text between it, in larger letters. */
    private boolean isQuoteOrSentence(int i) {
        boolean quote = OPENING_QUOTES.indexOf(words.get(i).charAt(0)) >= 0;
        return words.get(i).endsWith(".") || (quote && paragraphs.get(i).isClosed());
    }

    /** The looks of headings, the highest first. */
    private List<Double> ranks() {
        List<Double> ranks = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (isHeading(i) && !ranks.contains(rank(paragraphs.get(i)))) {
                ranks.add(rank(paragraphs.get(i)));
            }
        }
        ranks.sort(Comparator.reverseOrder());
        return ranks;
    }

    /** Larger is higher, and of two of a size the bold one. */
    private static double rank(Paragraph paragraph) {
        return paragraph.size() + (paragraph.isBold() ? 0.25 : 0);
    }
}
