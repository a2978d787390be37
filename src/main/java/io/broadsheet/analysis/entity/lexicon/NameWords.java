package io.broadsheet.analysis.entity.lexicon;

import io.broadsheet.lexicon.WordFile;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words in and beside names that tell what they name, from the file {@code name-words.txt} beside this class.
 * Immutable and safe for use by several threads.
 */
public final class NameWords {
    /** What a word tells; the file says where it must stand. */
    public enum Kind {
        ORGANIZATION_HEAD,
        GOVERNMENT_HEAD,
        ORGANIZATION_MARK,
        LOCATION_HEAD,
        MISC_HEAD,
        TITLE,
        DEPARTMENT,
        ORGANIZATION_NOUN,
        LOCATION_NOUN,
        MISC_NOUN,
        OFFICER,
        RESIDENT,
        PLURAL_OWNER,
        NO_NAME
    }

    /** The one lexicon. */
    public static final NameWords ENGLISH = read("name-words.txt");

    private final Map<Kind, Set<String>> words;

    private NameWords(Map<Kind, Set<String>> words) {
        this.words = words;
    }

    /** Whether a word in lower case tells that. */
    public boolean is(Kind kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Whether a word in lower case may be the head of a name that is no person's. */
    public boolean isHead(String word) {
        return is(Kind.ORGANIZATION_HEAD, word) || is(Kind.LOCATION_HEAD, word) || is(Kind.MISC_HEAD, word);
    }

    private static NameWords read(String file) {
        Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
        for (WordFile.Line line : WordFile.read(NameWords.class, file)) {
            Kind kind = Kind.valueOf(line.kind().toUpperCase(Locale.ROOT).replace('-', '_'));
            words.computeIfAbsent(kind, k -> new HashSet<>())
                    .addAll(List.of(line.words().split("\\s+")));
        }
        return new NameWords(words);
    }
}
