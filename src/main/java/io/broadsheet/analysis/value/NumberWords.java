package io.broadsheet.analysis.value;

import io.broadsheet.analysis.grammar.Words;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of English for numbers, with those of India for great ones, and the letters that stand for magnitudes. */
final class NumberWords {
    private static final List<String> UP_TO_NINETEEN = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final Map<String, BigDecimal> SMALL = small();
    private static final Map<String, BigDecimal> MAGNITUDES = magnitudes();
    /** Letters that mean a magnitude only where they touch the number. */
    private static final Map<String, BigDecimal> LETTERS = Map.of(
            "k", power(3), "K", power(3), "m", power(6), "M", power(6), "mm", power(6), "b", power(9), "B", power(9));

    private static final Set<String> INDIAN = Words.of("lakh lakhs lac lacs crore crores");
    private static final Set<String> VAGUE =
            Words.of("several few many some dozens hundreds thousands tens millions billions trillions couple");

    private NumberWords() {}

    private static BigDecimal power(int of10) {
        return BigDecimal.TEN.pow(of10);
    }

    private static Map<String, BigDecimal> small() {
        Map<String, BigDecimal> words = new HashMap<>();
        for (int i = 0; i < UP_TO_NINETEEN.size(); i++) {
            words.put(UP_TO_NINETEEN.get(i), BigDecimal.valueOf(i));
        }
        for (int i = 0; i < TENS.size(); i++) {
            words.put(TENS.get(i), BigDecimal.valueOf(10L * (i + 2)));
        }
        return Map.copyOf(words);
    }

    private static Map<String, BigDecimal> magnitudes() {
        Map<String, BigDecimal> magnitudes = new HashMap<>();
        magnitudes.put("hundred", power(2));
        magnitudes.put("thousand", power(3));
        Words.of("lakh lakhs lac lacs").forEach(word -> magnitudes.put(word, power(5)));
        Words.of("million mn mln mio").forEach(word -> magnitudes.put(word, power(6)));
        Words.of("crore crores").forEach(word -> magnitudes.put(word, power(7)));
        Words.of("billion bn bln").forEach(word -> magnitudes.put(word, power(9)));
        Words.of("trillion tn trn tln").forEach(word -> magnitudes.put(word, power(12)));
        return Map.copyOf(magnitudes);
    }

    /** "seven", "twenty": a number below a hundred that is one word, in lower case. */
    static Optional<BigDecimal> small(String word) {
        return Optional.ofNullable(SMALL.get(word));
    }

    /** "million", "bn", "crore": what a number before it is multiplied by; in lower case. */
    static Optional<BigDecimal> magnitude(String word) {
        return Optional.ofNullable(MAGNITUDES.get(word));
    }

    /** "k", "m", "b" right behind a number. */
    static Optional<BigDecimal> letter(String letter) {
        return Optional.ofNullable(LETTERS.get(letter));
    }

    static boolean isIndian(String word) {
        return INDIAN.contains(word);
    }

    /** Whether a word says that there are many, but not how many. */
    static boolean isVague(String word) {
        return VAGUE.contains(word);
    }

    /** Whether a word, in lower case, belongs to a number that is spelled out. */
    static boolean isPart(String word) {
        return SMALL.containsKey(word)
                || MAGNITUDES.containsKey(word)
                || VAGUE.contains(word)
                || word.equals("half")
                || word.contains("quarter");
    }
}
