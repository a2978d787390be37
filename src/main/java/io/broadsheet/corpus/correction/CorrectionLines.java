package io.broadsheet.corpus.correction;

import io.broadsheet.model.CorrectionLine;
import io.broadsheet.model.CorrectionList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All rows of the files of corrections that are in force, numbered in the order of the files and their lines. Immutable. */
public final class CorrectionLines {
    private record Place(String file, String mark, CorrectionLine line) {}

    private final List<Place> places = new ArrayList<>();

    private CorrectionLines() {}

    /** The rows of some files; those without rows are passed over. */
    public static CorrectionLines of(List<CorrectionList> lists) {
        List<CorrectionList> files =
                lists.stream().filter(list -> !list.lines().isEmpty()).toList();
        Set<String> names = new HashSet<>();
        boolean sameNames = !files.stream().allMatch(list -> names.add(name(list.file())));
        CorrectionLines lines = new CorrectionLines();
        for (CorrectionList list : files) {
            String prefix = files.size() == 1 ? "" : (sameNames ? list.file() : name(list.file())) + ":";
            list.lines().forEach(line -> lines.places.add(new Place(list.file(), prefix + line.line(), line)));
        }
        return lines;
    }

    private static String name(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /** The rows, in the order of their numbers. */
    public List<CorrectionLine> all() {
        return places.stream().map(Place::line).toList();
    }

    /** Whether there are none, so that no correction is in force. */
    public boolean isEmpty() {
        return places.isEmpty();
    }

    /** How the tables mark what a row changed. */
    String mark(int number) {
        return places.get(number).mark();
    }

    /** Where a row stands, for people: the file and its line. */
    public String place(int number) {
        Place place = places.get(number);
        return place.file() + ":" + place.line().line();
    }

    /** What another row's message calls a row. */
    String called(int number) {
        return "line " + places.get(number).mark();
    }
}
