package io.broadsheet.corpus.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Stories without sense, each with its own words, names and numbers. */
final class Stories {
    private static final String[] SYLLABLES = {
        "ba", "cor", "dun", "el", "fir", "gam", "hol", "is", "jor", "kel", "lim", "mar", "nor", "os", "pel", "rin",
        "sul", "tam", "ur", "vin"
    };

    private Stories() {}

    /** A story; equal seeds give equal ones. */
    static List<String> story(long seed, int paragraphs) {
        Random random = new Random(seed);
        List<String> story = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            story.add(sentence(random) + " " + sentence(random) + " " + sentence(random));
        }
        return story;
    }

    private static String sentence(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            words.add(word(random));
        }
        words.set(0, capital(words.get(0)));
        words.set(6, capital(words.get(6)));
        words.set(10, String.valueOf(random.nextInt(1000)));
        return String.join(" ", words) + ".";
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Some paragraphs behind others. */
    @SafeVarargs
    static List<String> joined(List<String>... parts) {
        List<String> all = new ArrayList<>();
        for (List<String> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    /** The same with three words changed in each fifth sentence. */
    static List<String> edited(List<String> story, long seed) {
        Random random = new Random(seed);
        List<String> edited = new ArrayList<>();
        int sentences = 0;
        for (String paragraph : story) {
            List<String> changed = new ArrayList<>();
            for (String sentence : List.of(paragraph.split("(?<=\\.) ", -1))) {
                String[] words = sentence.split(" ", -1);
                if (++sentences % 5 == 0) {
                    for (int i = 0; i < 3; i++) {
                        words[random.nextInt(words.length)] = word(random);
                    }
                }
                changed.add(String.join(" ", words));
            }
            edited.add(String.join(" ", changed));
        }
        return edited;
    }
}
