package io.broadsheet.analysis.discourse.name;

import io.broadsheet.analysis.entity.span.NameForm;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.lexicon.WordClass;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A body's name in its parts.
 *
 * @param display as it is written, without a "the"
 * @param folded for comparison
 * @param words its folded words
 * @param stems the folded name without the legal forms and kinds at its end, one by one: "velm" of "velm group"
 * @param known the numbers of the bodies that the lists know by that name
 */
public record OrganizationName(
        String display, String folded, List<String> words, List<String> stems, Set<Integer> known) {
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern BREAK = Pattern.compile("[ \\-/]+");
    private static final int LONGEST_INITIALS = 8;

    public OrganizationName {
        words = List.copyOf(words);
        stems = List.copyOf(stems);
        known = Set.copyOf(known);
    }

    /** A name as it is written. */
    public static OrganizationName of(String name, Lexicon lexicon) {
        String display = name.startsWith("The ") || name.startsWith("the ") ? name.substring(4) : name;
        String folded = NameForm.fold(display);
        List<String> words = SPACE.splitAsStream(folded).toList();
        return new OrganizationName(
                display,
                folded,
                words,
                stems(words, lexicon),
                lexicon.organizationNames().of(display));
    }

    private static List<String> stems(List<String> words, Lexicon lexicon) {
        List<String> stems = new ArrayList<>();
        for (int end = words.size() - 1; end > 0 && isKind(words.get(end), lexicon); end--) {
            stems.add(String.join(" ", words.subList(0, end)));
        }
        return stems;
    }

    private static boolean isKind(String word, Lexicon lexicon) {
        return word.equals("&")
                || lexicon.has(WordClass.ORGANIZATION_MARK, word)
                || lexicon.has(WordClass.ORGANIZATION_HEAD, word);
    }

    /** Whether it is one word. */
    public boolean isSingle() {
        return words.size() == 1;
    }

    /** Its letters where it is written in capitals alone, such as "N.A.T.O." or "NATO"; empty elsewhere. */
    public String letters() {
        String letters = display.replace(".", "");
        boolean capitals = letters.length() >= 2
                && letters.length() <= LONGEST_INITIALS
                && letters.indexOf(' ') < 0
                && letters.equals(letters.toUpperCase(Locale.ROOT))
                && letters.codePoints().allMatch(Character::isLetter);
        return capitals ? letters : "";
    }

    /** Whether letters are the initials of this name's words: of all, or of those with a capital. */
    boolean hasInitials(String letters) {
        return !letters.isEmpty() && initials().contains(letters);
    }

    /** The initials of its words: of all, and of those with a capital. */
    public Set<String> initials() {
        if (isSingle() && display.indexOf('-') < 0) {
            return Set.of();
        }
        StringBuilder all = new StringBuilder();
        StringBuilder capitals = new StringBuilder();
        for (String word :
                BREAK.splitAsStream(display).filter(w -> !w.isEmpty()).toList()) {
            int letter = word.codePointAt(0);
            if (Character.isLetter(letter)) {
                all.appendCodePoint(Character.toUpperCase(letter));
                if (Character.isUpperCase(letter)) {
                    capitals.appendCodePoint(letter);
                }
            }
        }
        return capitals.length() > 1 ? new LinkedHashSet<>(List.of(capitals.toString(), all.toString())) : Set.of();
    }

    /** The word that tells what it is: the last one, or the one before "of" or "for". */
    String head() {
        for (int i = 1; i + 1 < words.size(); i++) {
            if (Set.of("of", "for", "on", "to", "in").contains(words.get(i))) {
                return words.get(i - 1);
            }
        }
        return words.get(words.size() - 1);
    }

    /** Whether the lists have both as names of one body. */
    boolean isKnownAs(OrganizationName other) {
        return known.stream().anyMatch(other.known::contains);
    }
}
