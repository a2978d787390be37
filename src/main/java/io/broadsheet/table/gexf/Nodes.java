package io.broadsheet.table.gexf;

import io.broadsheet.table.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The most mentioned names, by their numbers from 0. */
final class Nodes {
    private record Key(String name, String type) {}

    private final int most;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Key, Integer> numbers = new HashMap<>();
    private long leftOut;

    Nodes(int most) {
        this.most = most;
    }

    /** Takes the next name; they come the most mentioned first. */
    void add(Node node) {
        if (nodes.size() == most) {
            leftOut++;
            return;
        }
        numbers.put(new Key(node.name(), node.type()), nodes.size());
        nodes.add(node);
    }

    int size() {
        return nodes.size();
    }

    Node get(int number) {
        return nodes.get(number);
    }

    /** How many names there was no room for. */
    long leftOut() {
        return leftOut;
    }

    /** The numbers of those that a section names, each once, rising. */
    List<Integer> of(List<Cell> namesAndTypes) {
        TreeSet<Integer> found = new TreeSet<>();
        for (int i = 0; i < namesAndTypes.size(); i += 2) {
            Key key = new Key(
                    namesAndTypes.get(i).plain(), namesAndTypes.get(i + 1).plain());
            Optional.ofNullable(numbers.get(key)).ifPresent(found::add);
        }
        return List.copyOf(found);
    }
}
