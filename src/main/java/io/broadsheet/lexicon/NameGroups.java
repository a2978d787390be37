package io.broadsheet.lexicon;

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
    private final List<List<String>> groups;
    private final Map<String, Set<Integer>> groupsOfName = new HashMap<>();

    private NameGroups(List<List<String>> groups) {
        this.groups = List.copyOf(groups);
        for (int i = 0; i < groups.size(); i++) {
            int group = i;
            groups.get(i)
                    .forEach(name -> groupsOfName
                            .computeIfAbsent(name, key -> new HashSet<>())
                            .add(group));
        }
    }

    static NameGroups read(String file, Pattern separator) {
        return new NameGroups(WordFile.read(NameGroups.class, file).stream()
                .map(line -> separator.splitAsStream(line.words()).toList())
                .toList());
    }

    /** The numbers of the groups that a name stands in. */
    public Set<Integer> of(String name) {
        return Set.copyOf(groupsOfName.getOrDefault(name, Set.of()));
    }

    /** The names of a group, in the order of its file. */
    public List<String> names(int group) {
        return groups.get(group);
    }
}
