package io.broadsheet.analysis.quote.mark;

import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Section;
import io.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words between quotation marks.
 *
 * <p>Each paragraph is read for itself, so that a missing or wrong mark costs one quote and never the rest of the
 * article. A mark's place, more than its shape, says whether it opens or closes: “ ” " « » „ ‟ {@code ''} may be mixed.
 * Single marks count outside double ones, where they pair up and are no apostrophes. A quote that stays open at the end
 * of its paragraph goes on in the next one if that begins with a mark.
 *
 * <p>Stateless, so safe for use by several threads. Time grows linearly with the text.
 */
public final class QuotedStretchFinder {
    /** "WALLACE: …" or "Q: …" at the start of a paragraph: another speaker, whatever was open before. */
    private static final Pattern TRANSCRIPT_NAME =
            Pattern.compile("\\p{Lu}[\\p{Lu}.'’-]*(?: \\p{Lu}[\\p{Lu}.'’-]*){0,4}:\\s");
    /** ", said Smith" and ", Smith said." in a quote that nothing closes: here its closing mark was forgotten. */
    private static final Pattern CUE =
            Pattern.compile("[,?!]\\s+(?:(?:said|says)\\s+\\p{Lu}|(?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,3}(?:said|says)[.,])");

    private final ArticleText text;
    private final String characters;
    private final List<QuotedStretch> stretches = new ArrayList<>();

    private QuotedStretchFinder(ArticleText text) {
        this.text = text;
        this.characters = text.toString();
    }

    /** The stretches of an article, in reading order and apart from each other. */
    public static List<QuotedStretch> ofSections(ArticleText text, List<Section> sections) {
        List<Span> paragraphs = new ArrayList<>();
        for (Section section : sections) {
            if (!section.headingSpan().isEmpty()) {
                paragraphs.add(section.headingSpan());
            }
            paragraphs.addAll(section.paragraphs());
        }
        paragraphs.sort(Comparator.naturalOrder());
        return find(text, paragraphs);
    }

    /**
     * The stretches of a text, in reading order and apart from each other; those without a letter or digit are left out.
     *
     * @param paragraphs the headings and paragraphs, in reading order
     */
    public static List<QuotedStretch> find(ArticleText text, List<Span> paragraphs) {
        QuotedStretchFinder finder = new QuotedStretchFinder(text);
        for (Span paragraph : paragraphs) {
            finder.read(text.toUtf16(paragraph.begin()), text.toUtf16(paragraph.end()));
        }
        return finder.stretches.stream().filter(finder::hasWord).toList();
    }

    private void read(int begin, int end) {
        List<QuotationMark> marks = QuotationMark.in(characters, begin, end);
        int first = stretches.size();
        boolean continues = continuesOpenQuote(begin, marks);
        int i = 0;
        while (i < marks.size()) {
            i = marks.get(i).mayOpen() ? stretch(marks, i, end) : i + 1;
        }
        if (continues && stretches.size() > first) {
            join(first);
        }
    }

    /** Reads the stretch that a mark opens, and answers with the position of the next mark to look at. */
    private int stretch(List<QuotationMark> marks, int opener, int end) {
        QuotationMark open = marks.get(opener);
        int depth = 0;
        for (int i = opener + 1; i < marks.size(); i++) {
            QuotationMark mark = marks.get(i);
            if (!mark.pairsWith(open)) {
                continue;
            }
            if (mark.mayClose()) {
                if (depth == 0) {
                    add(open, open.begin(), mark.begin(), mark.end(), true);
                    return i + 1;
                }
                depth--;
            } else if (closesTwice(marks, i + 1, open)) {
                depth++;
            } else if (open.isDouble()) {
                // It was never closed: what follows is another quote.
                addOpen(open, mark.begin());
                return i;
            } else {
                return opener + 1;
            }
        }
        if (open.isDouble()) {
            addOpen(open, end);
            return marks.size();
        }
        return opener + 1;
    }

    /** Whether the next two marks both close, which makes the mark before them a quote inside a quote. */
    private static boolean closesTwice(List<QuotationMark> marks, int from, QuotationMark open) {
        int closers = 0;
        for (int i = from; i < marks.size() && closers < 2; i++) {
            if (marks.get(i).pairsWith(open)) {
                if (!marks.get(i).mayClose()) {
                    return false;
                }
                closers++;
            }
        }
        return closers == 2;
    }

    private void add(QuotationMark open, int begin, int wordsEnd, int end, boolean closed) {
        Span words = text.spanOfUtf16(open.end(), Math.max(open.end(), wordsEnd));
        Span span = text.spanOfUtf16(begin, closed ? end : Math.max(open.end(), wordsEnd));
        stretches.add(new QuotedStretch(span, words, closed));
    }

    /** Adds a stretch that nothing closes before an offset: it ends there, or before the words that ascribe it. */
    private void addOpen(QuotationMark open, int end) {
        Matcher cue = CUE.matcher(characters).region(open.end(), end);
        add(open, open.begin(), cue.find() ? cue.start() + 1 : lastWordBefore(end, open.end()), -1, false);
    }

    private int lastWordBefore(int end, int notBefore) {
        int last = end;
        while (last > notBefore && isSpace(characters.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** Whether a paragraph re-opens the quote that the one before left open. */
    private boolean continuesOpenQuote(int begin, List<QuotationMark> marks) {
        Optional<QuotedStretch> before =
                stretches.isEmpty() ? Optional.empty() : Optional.of(stretches.get(stretches.size() - 1));
        if (before.isEmpty() || before.get().closed() || marks.isEmpty()) {
            return false;
        }
        QuotationMark mark = marks.get(0);
        int from = text.toUtf16(before.get().span().end());
        return mark.begin() == begin
                && mark.mayOpen()
                && mark.isDouble()
                && characters.substring(from, begin).isBlank()
                && !TRANSCRIPT_NAME
                        .matcher(characters)
                        .region(mark.end(), characters.length())
                        .lookingAt();
    }

    private void join(int second) {
        QuotedStretch a = stretches.get(second - 1);
        QuotedStretch b = stretches.remove(second);
        stretches.set(
                second - 1,
                new QuotedStretch(
                        new Span(a.span().begin(), b.span().end()),
                        new Span(a.words().begin(), b.words().end()),
                        b.closed()));
    }

    private boolean hasWord(QuotedStretch stretch) {
        return text.cut(stretch.words()).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
