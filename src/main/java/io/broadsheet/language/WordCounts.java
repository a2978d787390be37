package io.broadsheet.language;

import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.lexicon.WordClass;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text that tell its language. Words with a capital letter do not count: names say nothing of the language that they
 * stand in, and tables and lists hold little else.
 *
 * @param words how many words in Latin letters begin with a small one
 * @param english how many of these are frequent in English and in no other language
 * @param latin how many letters are Latin
 * @param other how many letters are of other scripts
 * @param otherWords how many words these are; where a script has no spaces, as many as two letters make
 * @param prose the words that tell, with spaces between; no more of them than a detector needs
 */
record WordCounts(int words, int english, int latin, int other, int otherWords, String prose) {
    private static final Set<Character.UnicodeScript> WITHOUT_SPACES = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);
    private static final int LETTERS_OF_A_WORD_WITHOUT_SPACES = 2;

    /** As much text as tells the language of any. */
    private static final int MOST_PROSE = 8_000;

    static WordCounts of(String text) {
        return new Counter(text).count();
    }

    /** For use once. */
    private static final class Counter {
        private final String text;
        private final StringBuilder prose = new StringBuilder();
        private int words;
        private int english;
        private int latin;
        private int other;
        private int otherWords;
        private int lettersWithoutSpaces;

        Counter(String text) {
            this.text = text;
        }

        WordCounts count() {
            int at = 0;
            while (at < text.length()) {
                int c = text.codePointAt(at);
                if (isInWord(c)) {
                    int end = end(at);
                    add(text.substring(at, end), c);
                    at = end;
                } else {
                    at += Character.charCount(c);
                }
            }
            return new WordCounts(
                    words,
                    english,
                    latin,
                    other,
                    otherWords + lettersWithoutSpaces / LETTERS_OF_A_WORD_WITHOUT_SPACES,
                    prose.toString());
        }

        private int end(int begin) {
            int end = begin;
            while (end < text.length()) {
                int c = text.codePointAt(end);
                boolean inside = isInWord(c) || ((c == '\'' || c == '’') && end > begin);
                if (!inside) {
                    break;
                }
                end += Character.charCount(c);
            }
            return end;
        }

        private void add(String word, int first) {
            boolean isLatin = isLatin(first);
            int letters = word.codePointCount(0, word.length());
            latin += isLatin ? letters : 0;
            other += isLatin ? 0 : letters;
            // A letter alone is an abbreviation's, or a formula's.
            if (Character.isUpperCase(first) || (isLatin && letters == 1)) {
                return;
            }
            if (WITHOUT_SPACES.contains(Character.UnicodeScript.of(first))) {
                lettersWithoutSpaces += letters;
            } else if (!isLatin) {
                otherWords++;
            } else {
                words++;
                String plain = word.replace('’', '\'').toLowerCase(Locale.ROOT);
                english += Lexicon.ENGLISH.has(WordClass.ENGLISH_WORD, plain) ? 1 : 0;
            }
            if (prose.length() < MOST_PROSE) {
                prose.append(word).append(' ');
            }
        }

        private static boolean isInWord(int c) {
            return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        }

        private static boolean isLatin(int c) {
            Character.UnicodeScript script = Character.UnicodeScript.of(c);
            return script == Character.UnicodeScript.LATIN
                    || script == Character.UnicodeScript.COMMON
                    || script == Character.UnicodeScript.INHERITED;
        }
    }
}
