package io.broadsheet.lexicon;

import io.broadsheet.model.EntityType;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that the analysis knows, by class. The one place for lists of words: rules ask it, and none keeps a list of its
 * own. Immutable, so safe for use by several threads.
 *
 * <p>A line of its files names a class, then words of it, and where the words stand for something, what that is:
 *
 * <pre>{@code
 * modal: will would could
 * magnitude: million mn = 1000000
 * known-organization: Red Cross, Fox News
 * }</pre>
 */
public final class Lexicon {
    static final List<String> FILES = List.of(
            "persons.txt",
            "organizations.txt",
            "documents.txt",
            "titles.txt",
            "cues.txt",
            "verbs.txt",
            "grammar.txt",
            "headlines.txt",
            "sports.txt",
            "times.txt",
            "negation.txt",
            "numbers.txt",
            "values.txt",
            "currencies.txt",
            "names.txt",
            "known-names.txt",
            "places.txt",
            "abbreviations.txt",
            "pages.txt",
            "english.txt");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern COMMA = Pattern.compile(",\\s*");
    private static final String MEANS = " = ";
    private static final List<WordClass> KNOWN =
            List.of(WordClass.KNOWN_ORGANIZATION, WordClass.KNOWN_LOCATION, WordClass.KNOWN_MISC);

    /** The lexicon of English, from the files beside this class. */
    public static final Lexicon ENGLISH = read();

    private final NameGroups givenNames = NameGroups.read("given-names.txt", SPACE);
    private final NameGroups organizationNames = NameGroups.read("organization-names.txt", COMMA);
    private final NameGroups groupNames = NameGroups.read("group-names.txt", SPACE);
    private final NameGroups occupations = NameGroups.read("occupations.txt", SPACE);

    /** The words of each class, each with what it stands for; that is empty where it stands for nothing but itself. */
    private final Map<WordClass, Map<String, String>> words;

    /** The first words of the well-known names that have more. */
    private final Set<String> beginnings = new HashSet<>();

    private Lexicon(Map<WordClass, Map<String, String>> words) {
        this.words = words;
        for (WordClass kind : KNOWN) {
            for (String name : words(kind)) {
                int space = name.indexOf(' ');
                if (space > 0) {
                    beginnings.add(name.substring(0, space));
                }
            }
        }
    }

    private static Lexicon read() {
        Map<WordClass, Map<String, String>> words = new EnumMap<>(WordClass.class);
        for (String file : FILES) {
            for (WordFile.Line line : WordFile.read(Lexicon.class, file)) {
                WordClass kind = classOf(line.kind(), file);
                add(line.words(), kind, words.computeIfAbsent(kind, k -> new LinkedHashMap<>()));
            }
        }
        words.replaceAll((kind, known) -> Map.copyOf(known));
        return new Lexicon(words);
    }

    private static void add(String line, WordClass kind, Map<String, String> known) {
        int means = line.lastIndexOf(MEANS);
        String meaning = means < 0 ? "" : line.substring(means + MEANS.length());
        for (String word : listed(line, kind)) {
            if (known.containsKey(word)) {
                throw new IllegalStateException("the program is broken: " + kind + " has a word twice: " + word);
            }
            known.put(word, meaning);
        }
    }

    /** The words of a line, without what they stand for. */
    static List<String> listed(String line, WordClass kind) {
        int means = line.lastIndexOf(MEANS);
        Pattern between = kind.form() == WordClass.Form.WRITTEN ? COMMA : SPACE;
        return between.splitAsStream(means < 0 ? line : line.substring(0, means))
                .toList();
    }

    static WordClass classOf(String kind, String file) {
        try {
            return WordClass.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("the program is broken: " + file + " has words of no class: " + kind, e);
        }
    }

    /** Whether a word, in the form in which the class lists its words, is of a class. */
    public boolean has(WordClass kind, String word) {
        return of(kind).containsKey(word);
    }

    /** Whether a word is of one of some classes. */
    public boolean has(Set<WordClass> kinds, String word) {
        for (WordClass kind : kinds) {
            if (has(kind, word)) {
                return true;
            }
        }
        return false;
    }

    /** What a word of a class stands for: "1000000" for the magnitude "million"; empty where it is none. */
    public Optional<String> meaning(WordClass kind, String word) {
        return Optional.ofNullable(of(kind).get(word));
    }

    /** What sort of thing a well-known name names; empty where it is not known. Letter case counts. */
    public Optional<EntityType> known(String name) {
        if (has(WordClass.KNOWN_MISC, name)) {
            return Optional.of(EntityType.MISC);
        } else if (has(WordClass.KNOWN_LOCATION, name)) {
            return Optional.of(EntityType.LOCATION);
        }
        return has(WordClass.KNOWN_ORGANIZATION, name) ? Optional.of(EntityType.ORGANIZATION) : Optional.empty();
    }

    /** Whether a well-known name of several words begins with a word. Letter case counts. */
    public boolean beginsKnown(String word) {
        return beginnings.contains(word);
    }

    /** The forms of given names, in small letters: "tim" and "timothy". */
    public NameGroups givenNames() {
        return givenNames;
    }

    /** The names of bodies that have several; letter case counts: "AP" and "Associated Press". */
    public NameGroups organizationNames() {
        return organizationNames;
    }

    /** The forms of peoples and parties that a plural's "s" does not tell, in small letters: "jewish" and "jews". */
    public NameGroups groupNames() {
        return groupNames;
    }

    /** The fields of work: nouns for people, and titles, in small letters, that tell of one: "senator" and "mayor". */
    public NameGroups occupations() {
        return occupations;
    }

    /** All words of a class. */
    public Set<String> words(WordClass kind) {
        return of(kind).keySet();
    }

    private Map<String, String> of(WordClass kind) {
        return words.getOrDefault(kind, Map.of());
    }
}
