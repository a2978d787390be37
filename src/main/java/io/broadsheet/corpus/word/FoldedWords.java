package io.broadsheet.corpus.word;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts paragraphs into words so that what typesetters change makes no difference: case, accents, punctuation, spaces, ligatures, soft
 * hyphens, apostrophes. A word is a run of letters and digits; where people write without spaces, each character is one. Not for use by
 * several threads.
 */
public final class FoldedWords {
    private static final String APOSTROPHES = "'’ʼ‘`";
    private static final String OPENING = "“„«‟";
    private static final String CLOSING = "”»";

    private final List<Word> words = new ArrayList<>();
    private boolean isQuoted;
    private long hash = Hashes.ofNothing();
    private int letters;
    private Word.Look look = Word.Look.PLAIN;

    private FoldedWords() {}

    /** The words of some paragraphs. */
    public static List<Word> of(List<String> paragraphs) {
        FoldedWords folded = new FoldedWords();
        for (String paragraph : paragraphs) {
            // A quote that goes on in the next paragraph is opened there again.
            folded.isQuoted = false;
            String decomposed = paragraph.chars().allMatch(FoldedWords::isSimple)
                    ? paragraph
                    : Normalizer.normalize(paragraph, Normalizer.Form.NFKD);
            decomposed.codePoints().forEach(folded::take);
            folded.endWord();
        }
        return List.copyOf(folded.words);
    }

    /** Whether a character is its own decomposition: ASCII, dashes and quotation marks, so that most English text loads no tables. */
    private static boolean isSimple(int character) {
        return character < 0x80 || (character >= 0x2012 && character <= 0x201F);
    }

    private void take(int character) {
        if (Character.isIdeographic(character)) {
            endWord();
            add(character);
            endWord();
        } else if (Character.isLetterOrDigit(character)) {
            add(character);
        } else if (!isInsideWords(character)) {
            endWord();
            turn(character);
        }
    }

    private static boolean isInsideWords(int character) {
        return APOSTROPHES.indexOf(character) >= 0
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
                    default -> false;
                };
    }

    private void add(int character) {
        if (Character.isDigit(character)) {
            look = Word.Look.NUMBER;
        } else if (letters == 0 && (Character.isUpperCase(character) || Character.isTitleCase(character))) {
            look = Word.Look.CAPITALIZED;
        }
        hash = Hashes.plus(hash, Character.toLowerCase(Character.toUpperCase(character)));
        letters++;
    }

    private void endWord() {
        if (letters > 0) {
            words.add(new Word(Hashes.mixed(hash), look, isQuoted));
            hash = Hashes.ofNothing();
            letters = 0;
            look = Word.Look.PLAIN;
        }
    }

    private void turn(int character) {
        if (character == '"') {
            isQuoted = !isQuoted;
        } else if (OPENING.indexOf(character) >= 0) {
            isQuoted = true;
        } else if (CLOSING.indexOf(character) >= 0) {
            isQuoted = false;
        }
    }
}
