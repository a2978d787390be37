package io.broadsheet.corpus.identity;

import io.broadsheet.analysis.discourse.name.OrganizationName;
import io.broadsheet.analysis.discourse.name.PersonName;
import io.broadsheet.analysis.entity.span.NameForm;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.EntityType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Under which keys names are compared over a run. Names that differ only in how they are written share a
 * {@linkplain #key key}; names that may be one share a {@linkplain #blocks block}, so that each is held against few others
 * however many there are. Immutable.
 */
public final class NameKeys {
    private static final Set<String> COUNTRY = Set.of("u.s.", "us", "u.s");
    private static final String COUNTRY_IN_FULL = "united states";
    private static final String DEPARTMENT = "department";
    private static final int SHORTEST_PLURAL = 4;
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.|(?:\\p{Lu}\\.){2,3}|[\\p{Lu}&&[^AEIOUY]]{2}");
    private static final Pattern LETTER = Pattern.compile("\\p{Lu}");

    private final Lexicon lexicon;

    /** Keys by what is known of words. */
    public NameKeys(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The key of a name. */
    public NameKey key(String name, EntityType type) {
        Optional<String> abbreviated = abbreviated(name);
        if (abbreviated.isPresent()) {
            return new NameKey(EntityType.LOCATION, abbreviated.get());
        }
        String text = switch (type) {
            case PERSON -> person(name);
            case ORGANIZATION -> body(name);
            case LOCATION -> place(name);
            case MISC -> group(name);
        };
        // A hyphen is as often written as left out: "African-American".
        return new NameKey(type, (text.isEmpty() ? NameForm.fold(name) : text).replace('-', ' '));
    }

    /** The place that an abbreviation with full stops means, whatever it was tagged as: "Ariz.". */
    private Optional<String> abbreviated(String name) {
        return name.endsWith(".") ? lexicon.meaning(WordClass.PLACE, name).map(NameForm::fold) : Optional.empty();
    }

    /** The blocks in which an appearance is held against others: single words and short names that it may go by. */
    public Set<String> blocks(Appearance appearance) {
        Set<String> blocks = new LinkedHashSet<>();
        NameKey key = key(appearance.name(), appearance.type());
        blocks.add(key.text());
        switch (appearance.type()) {
            case PERSON -> ofPerson(appearance, blocks);
            case ORGANIZATION -> ofBody(appearance, blocks);
            case LOCATION -> appearance.forms().keySet().forEach(form -> blocks.add(place(form)));
            case MISC -> singular(key.text()).ifPresent(blocks::add);
        }
        blocks.remove("");
        return blocks;
    }

    private void ofPerson(Appearance appearance, Set<String> blocks) {
        PersonName name = PersonName.of(untitled(appearance.name()), lexicon);
        if (!name.isSingle()) {
            blocks.add(name.plainLast());
            for (String form : appearance.forms().keySet()) {
                String other = person(form);
                if (other.indexOf(' ') < 0) {
                    blocks.add(other);
                }
            }
        }
    }

    private void ofBody(Appearance appearance, Set<String> blocks) {
        for (String form : appearance.forms().keySet()) {
            blocks.add(body(form));
        }
        OrganizationName name = OrganizationName.of(appearance.name(), lexicon);
        name.initials().forEach(letters -> blocks.add(letters.toLowerCase(Locale.ROOT)));
        blocks.addAll(stems(name));
        String key = body(appearance.name());
        if (key.startsWith(COUNTRY_IN_FULL + " ")) {
            blocks.add(withoutCountry(key));
        }
    }

    /** A folded name without legal forms and kinds at its end, one by one. */
    Set<String> stems(OrganizationName name) {
        Set<String> stems = new LinkedHashSet<>(name.stems());
        List<String> words = name.words();
        int last = words.size() - 1;
        if (last > 0 && lexicon.has(WordClass.MEDIA_KIND, words.get(last))) {
            stems.add(String.join(" ", words.subList(0, last)));
        }
        return stems;
    }

    /** A folded name of a body without the country before it. */
    static String withoutCountry(String key) {
        return key.startsWith(COUNTRY_IN_FULL + " ") ? key.substring(COUNTRY_IN_FULL.length() + 1) : key;
    }

    /** What a plural may be the plural of. */
    static Optional<String> singular(String key) {
        return key.length() > SHORTEST_PLURAL && key.endsWith("s") && !key.endsWith("ss")
                ? Optional.of(key.substring(0, key.length() - 1))
                : Optional.empty();
    }

    /** A person's name without titles, nicknames in marks and the full stop of "Jr.". */
    private String person(String name) {
        PersonName parts = PersonName.of(initials(untitled(name)), lexicon);
        String words = String.join(" ", parts.words());
        return parts.suffix().isEmpty() ? words : words + " " + parts.suffix().replace(".", "");
    }

    /** A name with its initials as one word with full stops: "J. D. Holm", "JD Holm". */
    static String initials(String name) {
        StringBuilder joined = new StringBuilder();
        boolean before = false;
        for (String word : NameForm.display(name).split(" ", -1)) {
            boolean initials =
                    INITIALS.matcher(word).matches() && !(joined.length() == 0 && word.length() == name.length());
            if (joined.length() > 0 && !(before && initials)) {
                joined.append(' ');
            }
            joined.append(initials ? LETTER.matcher(word.replace(".", "")).replaceAll("$0.") : word);
            before = initials;
        }
        return joined.toString();
    }

    /** A name without the titles before it: "Mrs. Holm". */
    String untitled(String name) {
        String rest = NameForm.display(name);
        int space = rest.indexOf(' ');
        while (space > 0 && lexicon.has(WordClass.TITLE, NameForm.fold(rest.substring(0, space)))) {
            rest = rest.substring(space + 1);
            space = rest.indexOf(' ');
        }
        return rest;
    }

    private String body(String written) {
        OrganizationName name = OrganizationName.of(NameForm.display(written), lexicon);
        Set<Integer> known = name.known();
        if (known.size() == 1) {
            return NameForm.fold(
                    lexicon.organizationNames().names(known.iterator().next()).get(0));
        }
        if (!name.letters().isEmpty()) {
            return name.letters().toLowerCase(Locale.ROOT);
        }
        return department(country(name.words()));
    }

    /** The words with the country in full: "U.S. Senate". */
    private static List<String> country(List<String> words) {
        return words.size() > 1 && COUNTRY.contains(words.get(0))
                ? List.of((COUNTRY_IN_FULL + " " + String.join(" ", words.subList(1, words.size()))).split(" ", -1))
                : words;
    }

    /** "Justice Department" as "department of justice", behind the country. */
    private static String department(List<String> words) {
        int last = words.size() - 1;
        boolean hasCountry = last >= 2 && String.join(" ", words.subList(0, 2)).equals(COUNTRY_IN_FULL);
        int first = hasCountry ? 2 : 0;
        if (last <= first || !words.get(last).equals(DEPARTMENT)) {
            return String.join(" ", words);
        }
        String what = DEPARTMENT + " of " + String.join(" ", words.subList(first, last));
        return hasCountry ? COUNTRY_IN_FULL + " " + what : what;
    }

    private String place(String name) {
        String display = NameForm.display(name);
        String plain = display.startsWith("the ") || display.startsWith("The ") ? display.substring(4) : display;
        return NameForm.fold(lexicon.meaning(WordClass.PLACE, plain)
                .or(() -> lexicon.meaning(WordClass.PLACE, plain + "."))
                .orElse(plain));
    }

    private String group(String name) {
        String folded = NameForm.fold(name);
        Set<Integer> groups = lexicon.groupNames().of(folded);
        return groups.size() == 1
                ? lexicon.groupNames().names(groups.iterator().next()).get(0)
                : folded;
    }
}
