package io.broadsheet.analysis.value;

import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.lexicon.WordClass;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The words of English for numbers, with those of India for great ones, and the letters that stand for magnitudes.
 *
 * @param lexicon knows them
 */
record NumberWords(Lexicon lexicon) {
    /** "seven", "twenty": a number below a hundred that is one word, in lower case. */
    Optional<BigDecimal> small(String word) {
        return number(WordClass.NUMBER, word);
    }

    /** "million", "bn", "crore": what a number before it is multiplied by; in lower case. */
    Optional<BigDecimal> magnitude(String word) {
        return number(WordClass.MAGNITUDE, word).or(() -> number(WordClass.INDIAN_MAGNITUDE, word));
    }

    /** "k", "m", "b" right behind a number. */
    Optional<BigDecimal> letter(String letter) {
        return number(WordClass.LETTER_MAGNITUDE, letter);
    }

    boolean isIndian(String word) {
        return lexicon.has(WordClass.INDIAN_MAGNITUDE, word);
    }

    /** Whether a word says that there are many, but not how many. */
    boolean isVague(String word) {
        return lexicon.has(WordClass.VAGUE_NUMBER, word);
    }

    /** Whether a word, in lower case, belongs to a number that is spelled out. */
    boolean isPart(String word) {
        return lexicon.has(WordClass.NUMBER_WORDS, word) || word.equals("half") || word.contains("quarter");
    }

    private Optional<BigDecimal> number(WordClass kind, String word) {
        return lexicon.meaning(kind, word).map(BigDecimal::new);
    }
}
