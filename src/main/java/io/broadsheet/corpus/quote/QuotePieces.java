package io.broadsheet.corpus.quote;

import io.broadsheet.corpus.word.FoldedWords;
import io.broadsheet.corpus.word.Hashes;
import io.broadsheet.corpus.word.Word;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The pieces of a quote by which others are known to be the same words: its sentences, and what stands between the dots, dashes and
 * brackets with which papers shorten and explain. So a quote that is cut, or broken by "he said", shares a piece with the whole one.
 */
public final class QuotePieces {
    /** Fewer words in a row may be anybody's. */
    private static final int FEWEST_WORDS = 6;

    private static final Pattern BETWEEN = Pattern.compile("\\[[^\\]]*]|[.?!…]+|\\s[-–—]+\\s|—|--");

    private QuotePieces() {}

    /** A number for each piece that is long enough; none for a short quote. Equal words, whatever their case and marks, have equal numbers. */
    public static Set<Long> of(String quote) {
        Set<Long> pieces = new TreeSet<>();
        for (String piece : BETWEEN.split(quote, -1)) {
            List<Word> words = FoldedWords.of(List.of(piece));
            if (words.size() >= FEWEST_WORDS) {
                long hash = Hashes.ofNothing();
                for (Word word : words) {
                    hash = Hashes.joined(hash, word.hash());
                }
                pieces.add(hash);
            }
        }
        return pieces;
    }
}
