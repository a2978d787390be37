package io.broadsheet.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names that may stand for one another, group by group: the forms of a given name, the names of a body. Immutable, so safe
 * for use by several threads.
 */
public final class NameGroups {
    /** "tim" and "timothy", in small letters. */
    public static final NameGroups GIVEN_NAMES = read("given-names.txt", Pattern.compile("\\s+"));

    /** "AP" and "Associated Press"; letter case counts. */
    public static final NameGroups ORGANIZATIONS = read("organization-names.txt", Pattern.compile(",\\s*"));

    private final Map<String, Set<Integer>> groupsOfName;

    private NameGroups(Map<String, Set<Integer>> groupsOfName) {
        this.groupsOfName = groupsOfName;
    }

    private static NameGroups read(String file, Pattern separator) {
        Map<String, Set<Integer>> groups = new HashMap<>();
        List<WordFile.Line> lines = new ArrayList<>(WordFile.read(NameGroups.class, file));
        for (int i = 0; i < lines.size(); i++) {
            int group = i;
            separator
                    .splitAsStream(lines.get(i).words())
                    .forEach(name ->
                            groups.computeIfAbsent(name, key -> new HashSet<>()).add(group));
        }
        return new NameGroups(groups);
    }

    /** Whether two names stand in one group. */
    public boolean share(String name, String other) {
        Set<Integer> groups = groupsOfName.getOrDefault(name, Set.of());
        return groupsOfName.getOrDefault(other, Set.of()).stream().anyMatch(groups::contains);
    }

    /** The numbers of the groups that a name stands in. */
    public Set<Integer> groups(String name) {
        return Set.copyOf(groupsOfName.getOrDefault(name, Set.of()));
    }
}
