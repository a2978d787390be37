package io.broadsheet.corpus.identity;

import java.util.List;

/** Whether a rare name is a slip for a frequent one: a letter more, less, another or swapped in one long word (Damerau 1964). */
final class Misspelling {
    private static final int MORE = 10;
    private static final int SHORTEST = 5;

    private Misspelling() {}

    static boolean isOne(BlockName name, BlockName other) {
        if (name.articles() * MORE > other.articles()) {
            return false;
        }
        List<String> words = List.of(name.key().text().split(" ", -1));
        List<String> others = List.of(other.key().text().split(" ", -1));
        if (words.size() != others.size() || words.size() < 2) {
            return false;
        }
        int different = -1;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(others.get(i))) {
                if (different >= 0) {
                    return false;
                }
                different = i;
            }
        }
        return different >= 0 && isSlip(words.get(different), others.get(different));
    }

    private static boolean isSlip(String word, String other) {
        if (Math.min(word.length(), other.length()) < SHORTEST || Math.abs(word.length() - other.length()) > 1) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(word.length(), other.length());
        while (same < shorter && word.charAt(same) == other.charAt(same)) {
            same++;
        }
        String rest = word.substring(same);
        String otherRest = other.substring(same);
        return behind(rest).equals(behind(otherRest))
                || behind(rest).equals(otherRest)
                || rest.equals(behind(otherRest))
                || isSwap(rest, otherRest);
    }

    private static String behind(String word) {
        return word.isEmpty() ? word : word.substring(1);
    }

    private static boolean isSwap(String word, String other) {
        return word.length() > 1
                && word.length() == other.length()
                && word.charAt(0) == other.charAt(1)
                && word.charAt(1) == other.charAt(0)
                && word.substring(2).equals(other.substring(2));
    }
}
