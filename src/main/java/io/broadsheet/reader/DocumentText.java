package io.broadsheet.reader;

import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentBlock.Kind;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.FailureCode;
import io.broadsheet.model.Omission;
import java.util.List;

/**
 * Writes a document's text block by block, with a blank line between two, and notes where each stands.
 *
 * <p>In a block, spaces and tabs become one space and every line end a line feed; control characters, soft hyphens and
 * byte order marks go, and half a surrogate pair becomes the replacement character. Not safe for use by several threads.
 */
public final class DocumentText {
    /** As many code points as fit a document whose reader is not told a limit; the run's own limit is looked at later. */
    public static final int MOST_CHARACTERS = 4_000_000;

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private final int maxCharacters;
    private final PlacedBlocks blocks = new PlacedBlocks();
    /** The length of the text so far in code points. */
    private int length;

    /**
     * An empty text.
     *
     * @param maxCharacters the most code points that it may get
     */
    public DocumentText(int maxCharacters) {
        this.maxCharacters = maxCharacters;
    }

    /**
     * Adds a block; nothing if it has no visible character.
     *
     * @param level of a heading, from 1; 0 for all else
     * @throws UnreadableArticleException if the text gets too long
     */
    public void add(Kind kind, int level, String words) throws UnreadableArticleException {
        String clean = clean(words);
        if (!clean.isEmpty()) {
            grow(clean);
            blocks.add(kind, level, PlacedBlocks.BLANK_LINE, clean);
        }
    }

    /**
     * Adds words that readers see and that are not analysed: a byline, a date.
     *
     * @throws UnreadableArticleException if the text gets too long
     */
    public void addAside(String words) throws UnreadableArticleException {
        String clean = clean(words);
        if (!clean.isEmpty()) {
            grow(clean);
            blocks.append(PlacedBlocks.BLANK_LINE, clean);
        }
    }

    /** Counts words that come to the text. */
    private void grow(String clean) throws UnreadableArticleException {
        int begin = length == 0 ? 0 : length + PlacedBlocks.BLANK_LINE.length();
        long end = (long) begin + clean.codePointCount(0, clean.length());
        if (end > maxCharacters) {
            throw tooLong(maxCharacters);
        }
        length = (int) end;
    }

    /** That a text is longer than it may be. */
    public static UnreadableArticleException tooLong(int maxCharacters) {
        return new UnreadableArticleException(
                FailureCode.ARTICLE_TOO_LONG,
                "has more than " + maxCharacters + " characters; split it, or raise --max-characters");
    }

    /**
     * The document of this text.
     *
     * @throws UnreadableArticleException if no block has a letter or a digit
     */
    public Document document(InputBytes input, DocumentFacts facts, List<Omission> omissions)
            throws UnreadableArticleException {
        if (!blocks.hasWords()) {
            String leftOut = omissions.isEmpty() ? "" : " (" + omissions.get(0).message() + ")";
            throw new UnreadableArticleException(
                    FailureCode.FILE_EMPTY, "holds no letter or digit" + leftOut + "; there is nothing to analyse");
        }
        return blocks.document(input, facts, omissions);
    }

    /** The words of a block as the text holds them. */
    public static String clean(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        boolean space = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isLineEnd(c)) {
                boolean second = c == '\n' && i > 0 && words.charAt(i - 1) == '\r';
                if (!second && !clean.isEmpty()) {
                    clean.append('\n');
                }
                space = false;
            } else if (c == ' ' || c == '\t') {
                space = true;
            } else if (isShown(c)) {
                if (space && !clean.isEmpty() && clean.charAt(clean.length() - 1) != '\n') {
                    clean.append(' ');
                }
                space = false;
                clean.append(isHalf(words, i) ? REPLACEMENT : c);
            }
        }
        return clean.toString().strip();
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isShown(char c) {
        return !Character.isISOControl(c) && c != SOFT_HYPHEN && c != BYTE_ORDER_MARK;
    }

    private static boolean isHalf(String words, int i) {
        char c = words.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == words.length() || !Character.isLowSurrogate(words.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(words.charAt(i - 1)));
    }
}
