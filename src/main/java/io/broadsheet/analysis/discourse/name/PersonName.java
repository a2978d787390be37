package io.broadsheet.analysis.discourse.name;

import io.broadsheet.analysis.entity.span.NameForm;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name in its parts, folded for comparison.
 *
 * @param folded the whole
 * @param words its words without a suffix and a nickname in marks
 * @param plainLast its last word without a particle that is written on to it: "assad" of "al-assad"
 * @param nickname what stands in marks within: "birdie" of "lorna “birdie” castellane"; empty where nothing does
 * @param suffix "jr."; empty where there is none
 * @param forms the numbers of the families of given names that its first word is a form of
 */
public record PersonName(
        String folded, List<String> words, String plainLast, String nickname, String suffix, Set<Integer> forms) {
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern MARKED = Pattern.compile("[\"“‘'(].+[\"”’')]");

    public PersonName {
        words = List.copyOf(words);
        forms = Set.copyOf(forms);
    }

    /** A name as it is written. */
    public static PersonName of(String name, Lexicon lexicon) {
        String folded = NameForm.fold(name);
        List<String> words = new ArrayList<>();
        String nickname = "";
        String suffix = "";
        for (String word : SPACE.splitAsStream(folded).toList()) {
            String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
            if (MARKED.matcher(bare).matches()) {
                nickname = bare.substring(1, bare.length() - 1);
            } else if (words.size() > 1 && lexicon.has(WordClass.NAME_SUFFIX, bare)) {
                suffix = bare;
            } else if (!bare.isEmpty()) {
                words.add(bare);
            }
        }
        List<String> some = words.isEmpty() ? List.of(folded) : words;
        return new PersonName(
                folded,
                some,
                plain(some.get(some.size() - 1), lexicon),
                nickname,
                suffix,
                lexicon.givenNames().of(some.get(0)));
    }

    private static String plain(String last, Lexicon lexicon) {
        for (String particle : lexicon.words(WordClass.JOINED_PARTICLE)) {
            if (last.startsWith(particle) && last.length() > particle.length() + 1) {
                return last.substring(particle.length());
            }
        }
        return last;
    }

    /** Whether its first word is a form of another's: "tim" of "timothy". */
    boolean hasFormOf(PersonName other) {
        return forms.stream().anyMatch(other.forms::contains);
    }

    /** Whether it is one word. */
    public boolean isSingle() {
        return words.size() == 1;
    }

    /** Its first word. */
    public String first() {
        return words.get(0);
    }

    /** Its last word. */
    public String last() {
        return words.get(words.size() - 1);
    }

    /** Whether the last words of another name are all the words of this one. */
    boolean endsAs(PersonName fuller) {
        int more = fuller.words.size() - words.size();
        return more > 0 && fuller.words.subList(more, fuller.words.size()).equals(words);
    }

    /** Whether all other words of a name stand in another, in their order. */
    boolean isWithin(PersonName fuller) {
        int at = 0;
        for (String word : fuller.words) {
            if (at < words.size() && words.get(at).equals(word)) {
                at++;
            }
        }
        return at == words.size() && words.size() < fuller.words.size();
    }

    /** Whether the middle words of two names do not speak against one bearer: none, or one the initial of the other. */
    boolean agreesInMiddle(PersonName other) {
        List<String> mine = words.subList(1, words.size() - 1);
        List<String> others = other.words.subList(1, other.words.size() - 1);
        return mine.isEmpty()
                || others.isEmpty()
                || mine.equals(others)
                || (mine.size() == 1
                        && others.size() == 1
                        && mine.get(0).charAt(0) == others.get(0).charAt(0)
                        && (isInitial(mine.get(0)) || isInitial(others.get(0))));
    }

    /** The initials of all words but the last: "j.d." */
    String initials() {
        StringBuilder initials = new StringBuilder();
        words.subList(0, words.size() - 1)
                .forEach(word -> initials.appendCodePoint(word.codePointAt(0)).append('.'));
        return initials.toString();
    }

    /** "j.", "j.d." */
    static boolean isInitial(String word) {
        return word.length() == 1 || (word.endsWith(".") && word.length() <= 4);
    }
}
