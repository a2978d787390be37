package io.broadsheet.torture;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Edits an article as papers edit what an agency sends: some paragraphs cut, one added, three words changed in each fifth
 * sentence, a byline of their own.
 *
 * @param leastCut the least share of paragraphs that is cut
 * @param mostCut the largest
 */
record EditedCopy(double leastCut, double mostCut) {
    private static final int MOST_WORDS_ADDED = 60;
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?][”\"]?)\\s+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /**
     * A copy.
     *
     * @param body the article's paragraphs
     * @param other another article's, for words and a paragraph that this one does not have
     */
    List<String> of(List<String> body, List<String> other, Random random) {
        List<String> copy = new ArrayList<>(body);
        double share = leastCut + (mostCut - leastCut) * random.nextDouble();
        for (long cuts = Math.round(share * body.size()); cuts > 0 && copy.size() > 1; cuts--) {
            copy.remove(random.nextInt(copy.size()));
        }
        List<String> words = List.of(SPACE.split(String.join(" ", other), -1));
        copy = new ArrayList<>(withChangedWords(copy, words, random));
        List<String> added = List.of(SPACE.split(other.get(random.nextInt(other.size())), -1));
        copy.add(
                random.nextInt(copy.size() + 1),
                String.join(" ", added.subList(0, Math.min(MOST_WORDS_ADDED, added.size()))));
        copy.add(0, "By Ann Holm, Harbour Courier");
        return copy;
    }

    private static List<String> withChangedWords(List<String> paragraphs, List<String> words, Random random) {
        List<String> changed = new ArrayList<>();
        int sentences = 0;
        for (String paragraph : paragraphs) {
            List<String> edited = new ArrayList<>();
            for (String sentence : SENTENCES.split(paragraph, -1)) {
                String[] its = SPACE.split(sentence, -1);
                if (++sentences % 5 == 0) {
                    for (int change = 0; change < 3; change++) {
                        its[random.nextInt(its.length)] = words.get(random.nextInt(words.size()));
                    }
                }
                edited.add(String.join(" ", its));
            }
            changed.add(String.join(" ", edited));
        }
        return changed;
    }
}
