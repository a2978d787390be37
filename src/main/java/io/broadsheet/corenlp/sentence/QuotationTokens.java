package io.broadsheet.corenlp.sentence;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Repairs what CoreNLP's tokeniser and sentence splitter make of quotation marks.
 *
 * <p>The Penn Treebank, on which the tagger and the parser were trained, writes an opening mark {@code ``} and a closing
 * one {@code ''}; newspapers write {@code "} and {@code ''} for both. And the splitter ends a sentence behind “Why?” though
 * it goes on with a small letter, and gives a mark that opens a sentence to the one before.
 */
final class QuotationTokens {
    private static final Set<String> MARKS = Set.of("\"", "''", "``", "“", "”", "„", "«", "»", "‘", "’", "'", "`");
    private static final String OPENING = "``";
    private static final String CLOSING = "''";
    /** The models know genitives and shortened words by the straight apostrophe. */
    private static final Pattern CLITIC = Pattern.compile("’(?:s|S|re|ll|ve|d|m)|n’t|N’T");
    /** In tokens: so far back a single mark may have opened what ’ closes. */
    private static final int LONGEST_QUOTE = 100;

    /** The tokeniser takes marks in a row for one token, which the tagger would take for a word it does not know. */
    private static final Pattern OPENING_MARKS = Pattern.compile("[“„«]|[“„«‘]{2,}|``");

    /** Not ’” by itself, which closes two quotations at once: it is no run of marks, and stays a word of its own. */
    private static final Pattern CLOSING_MARKS = Pattern.compile("[”»]|([”»’])\\1+|[”»’]{3,}");

    private QuotationTokens() {}

    /** Gives double marks the treebank's form by where they stand; their original text stays. */
    static void normalize(List<CoreLabel> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            CoreLabel token = tokens.get(i);
            String text = token.originalText();
            if (OPENING_MARKS.matcher(text).matches()) {
                write(token, OPENING);
            } else if (CLOSING_MARKS.matcher(text).matches()) {
                write(token, CLOSING);
            } else if (text.equals("\"") || text.equals("''")) {
                write(token, opens(tokens, i) ? OPENING : CLOSING);
            } else if (CLITIC.matcher(text).matches() || (text.equals("’") && isGenitive(tokens, i))) {
                write(token, text.replace('’', '\''));
            }
        }
    }

    /** "the pilots’ union": the taggers know the genitive by its straight form, and take the other for a closing mark. */
    private static boolean isGenitive(List<CoreLabel> tokens, int i) {
        if (i == 0 || i + 1 == tokens.size()) {
            return false;
        }
        CoreLabel before = tokens.get(i - 1);
        CoreLabel next = tokens.get(i + 1);
        boolean word = before.endPosition() == tokens.get(i).beginPosition()
                && (before.originalText().endsWith("s") || before.originalText().endsWith("z"))
                && next.beginPosition() > tokens.get(i).endPosition()
                && Character.isLetter(next.originalText().codePointAt(0));
        for (int j = i - 1; word && j >= Math.max(0, i - LONGEST_QUOTE); j--) {
            if (tokens.get(j).originalText().startsWith("‘")) {
                return false;
            }
        }
        return word;
    }

    private static void write(CoreLabel token, String word) {
        token.setWord(word);
        token.setValue(word);
    }

    /** Whether a mark stands right before a word, and not right behind one. */
    private static boolean opens(List<CoreLabel> tokens, int i) {
        boolean before =
                i > 0 && tokens.get(i - 1).endPosition() == tokens.get(i).beginPosition();
        boolean behind = i + 1 < tokens.size()
                && tokens.get(i + 1).beginPosition() == tokens.get(i).endPosition();
        return behind && (!before || "([—–-".contains(tokens.get(i - 1).originalText()));
    }

    /** Joins and cuts sentences anew around quotation marks. */
    static List<List<CoreLabel>> repair(List<List<CoreLabel>> sentences) {
        List<List<CoreLabel>> repaired = new ArrayList<>();
        for (List<CoreLabel> sentence : sentences) {
            List<CoreLabel> next = new ArrayList<>(sentence);
            if (!repaired.isEmpty()) {
                List<CoreLabel> before = repaired.get(repaired.size() - 1);
                CoreLabel last = before.get(before.size() - 1);
                if (before.size() > 1
                        && MARKS.contains(last.originalText())
                        && last.endPosition() == next.get(0).beginPosition()
                        && before.get(before.size() - 2).endPosition() < last.beginPosition()) {
                    before.remove(before.size() - 1);
                    next.add(0, last);
                } else if (MARKS.contains(last.originalText()) && startsSmall(next)) {
                    before.addAll(next);
                    continue;
                }
            }
            repaired.add(next);
        }
        return repaired;
    }

    /** Whether a token is a quotation mark, or several in a row. */
    static boolean isMark(CoreLabel token) {
        return MARKS.contains(token.originalText())
                || opens(token)
                || token.word().equals(CLOSING);
    }

    /** Whether a token, once normalised, opens a quotation. */
    static boolean opens(CoreLabel token) {
        return token.word().equals(OPENING);
    }

    private static boolean startsSmall(List<CoreLabel> sentence) {
        return Character.isLowerCase(sentence.get(0).originalText().codePointAt(0));
    }
}
