package io.broadsheet.lexicon;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that the analysis knows, by class. The one place for lists of words: rules ask it, and none keeps a list of its
 * own. Immutable, so safe for use by several threads.
 */
public final class Lexicon {
    private static final List<String> FILES =
            List.of("persons.txt", "organizations.txt", "honorifics.txt", "documents.txt");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** The lexicon of English, from the files beside this class. */
    public static final Lexicon ENGLISH = read();

    private final Map<WordClass, Set<String>> words;

    private Lexicon(Map<WordClass, Set<String>> words) {
        this.words = words;
    }

    private static Lexicon read() {
        Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
        for (String file : FILES) {
            for (WordFile.Line line : WordFile.read(Lexicon.class, file)) {
                SPACE.splitAsStream(line.words())
                        .forEach(words.computeIfAbsent(classOf(line.kind(), file), kind -> new LinkedHashSet<>())::add);
            }
        }
        words.replaceAll((kind, set) -> Set.copyOf(set));
        return new Lexicon(words);
    }

    private static WordClass classOf(String kind, String file) {
        try {
            return WordClass.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("the program is broken: " + file + " has words of no class: " + kind, e);
        }
    }

    /** Whether a word in small letters, or a lemma where the class lists lemmas, is of a class. */
    public boolean has(WordClass kind, String word) {
        return words(kind).contains(word);
    }

    /** All words of a class. */
    public Set<String> words(WordClass kind) {
        return words.getOrDefault(kind, Set.of());
    }
}
