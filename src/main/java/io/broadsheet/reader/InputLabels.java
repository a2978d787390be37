package io.broadsheet.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What stands before the ids of each input's articles, so that two folders with files of one name do not get in each
 * other's way. It follows from the inputs' own names alone, never from what the folders hold: an article keeps its id
 * whatever else lies there.
 *
 * @param prefixes for each input
 */
record InputLabels(List<String> prefixes) {
    private static final int MOST_PARTS = 100;

    InputLabels {
        prefixes = List.copyOf(prefixes);
    }

    /**
     * The labels of inputs.
     *
     * @param inputs their paths; empty for standard input
     */
    static InputLabels of(List<Optional<Path>> inputs) {
        List<Optional<Place>> places =
                inputs.stream().map(input -> input.map(Place::of)).toList();
        Map<String, Set<Path>> groups = new HashMap<>();
        places.stream()
                .flatMap(Optional::stream)
                .forEach(place -> groups.computeIfAbsent(place.group(), group -> new HashSet<>())
                        .add(place.folder()));
        Map<String, Integer> parts = new HashMap<>();
        groups.forEach((group, folders) -> parts.put(group, parts(folders)));
        return new InputLabels(places.stream()
                .map(place -> place.map(known -> known.label(parts.getOrDefault(known.group(), 0)))
                        .orElse(""))
                .toList());
    }

    /**
     * Where an input's articles are.
     *
     * @param group the inputs that it has to be told apart from: all folders, or all files with its id
     */
    private record Place(Path folder, String group) {
        static Place of(Path input) {
            Path path = withoutDots(input.toAbsolutePath());
            return Files.isDirectory(path)
                    ? new Place(path, "/")
                    : new Place(
                            Optional.ofNullable(path.getParent()).orElse(path),
                            InputLister.articleId(path.getFileName()));
        }

        /** Behind a link, what ".." means is for the system to say. */
        private static Path withoutDots(Path path) {
            try {
                return path.normalize().equals(path) ? path : path.toRealPath();
            } catch (IOException e) {
                return path.normalize();
            }
        }

        String label(int parts) {
            String label = parts == 0 ? "" : InputLister.joined(end(folder, parts), "/");
            return label.isEmpty() ? "" : label + "/";
        }
    }

    /** What stands before the ids of an input's articles; empty when they need nothing. */
    String prefix(int input) {
        return prefixes.get(input);
    }

    /** How many of their last names tell folders apart; none where there is one folder. */
    private static int parts(Set<Path> folders) {
        int parts = folders.size() < 2 ? 0 : 1;
        while (parts > 0 && parts < MOST_PARTS && !areApart(ends(folders, parts), folders.size())) {
            parts++;
        }
        return parts;
    }

    /** Whether no end is another's, or the beginning of another, which a folder in it could complete. */
    private static boolean areApart(Set<Path> ends, int folders) {
        return ends.size() == folders
                && ends.stream()
                        .noneMatch(end -> IntStream.range(1, end.getNameCount())
                                .anyMatch(names -> ends.contains(end.subpath(0, names))));
    }

    private static Set<Path> ends(Set<Path> folders, int parts) {
        Set<Path> ends = new HashSet<>();
        folders.forEach(folder -> ends.add(end(folder, parts)));
        return ends;
    }

    private static Path end(Path folder, int parts) {
        int names = folder.getNameCount();
        return names == 0 ? folder : folder.subpath(Math.max(0, names - parts), names);
    }
}
