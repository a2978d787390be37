package io.broadsheet.testing;

import io.broadsheet.analysis.language.Gender;
import io.broadsheet.analysis.language.NameLists;
import io.broadsheet.analysis.language.ParsedSentence;
import io.broadsheet.analysis.language.ParsedText;
import io.broadsheet.model.Token;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What lists say of the capitalised words of some texts. Not changed once it is read, and then safe for use by several
 * threads.
 *
 * @param genders by first name as the text writes it
 * @param labels by name as the text writes it
 */
public record StoredLists(Map<String, Gender> genders, Map<String, Set<String>> labels) implements NameLists {
    private static final int LONGEST = 4;

    StoredLists() {
        this(new TreeMap<>(String.CASE_INSENSITIVE_ORDER), new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
    }

    /** What some lists say of a text's words. */
    public static StoredLists of(ParsedText parsed, NameLists lists) {
        StoredLists stored = new StoredLists();
        for (ParsedSentence sentence : parsed.sentences()) {
            for (int first = 0; first < sentence.tokens().size(); first++) {
                for (int last = first;
                        last < Math.min(first + LONGEST, sentence.tokens().size());
                        last++) {
                    stored.note(sentence.tokens().subList(first, last + 1), lists);
                }
                // "anti-Israel", "US-UK": names inside words.
                for (String part : sentence.tokens().get(first).word().split("-", -1)) {
                    stored.note(part, lists);
                }
            }
        }
        return stored;
    }

    private void note(List<Token> words, NameLists lists) {
        note(words.stream().map(Token::word).collect(Collectors.joining(" ")), lists);
    }

    private void note(String name, NameLists lists) {
        if (!name.isEmpty() && Character.isUpperCase(name.codePointAt(0))) {
            if (lists.gender(name) != Gender.UNKNOWN) {
                genders.put(name, lists.gender(name));
            }
            if (!lists.labels(name).isEmpty()) {
                labels.put(name, new TreeSet<>(lists.labels(name)));
            }
        }
    }

    /** What all of some lists say. */
    static StoredLists of(Collection<StoredLists> all) {
        StoredLists union = new StoredLists();
        for (StoredLists lists : all) {
            union.genders.putAll(lists.genders);
            union.labels.putAll(lists.labels);
        }
        return union;
    }

    @Override
    public Gender gender(String firstName) {
        return genders.getOrDefault(firstName, Gender.UNKNOWN);
    }

    @Override
    public Set<String> labels(String name) {
        return labels.getOrDefault(name, Set.of());
    }
}
