package io.broadsheet.reader;

import java.util.Arrays;
import java.util.List;

/**
 * The name of a file within an archive. It is only ever a name: what looks like a path to elsewhere is none.
 *
 * @param path with {@code /} between its parts
 */
record EntryName(String path) {
    private static final String MAC_FOLDER = "__MACOSX";

    /** A name as an archive has it; some archives have backslashes between parts. */
    static EntryName of(String name) {
        return new EntryName(name.indexOf('/') < 0 ? name.replace('\\', '/') : name);
    }

    private List<String> parts() {
        return Arrays.asList(path.split("/", -1));
    }

    /** Whether it lies in a hidden folder, or in the one where macOS keeps what its files have beside their bytes. */
    boolean isInHiddenFolder() {
        List<String> parts = parts();
        return parts.subList(0, parts.size() - 1).stream().anyMatch(part -> isHidden(part) || part.equals(MAC_FOLDER));
    }

    /** Whether the file itself is hidden. */
    boolean isHidden() {
        List<String> parts = parts();
        return isHidden(parts.get(parts.size() - 1));
    }

    private static boolean isHidden(String part) {
        return part.startsWith(".") && !part.equals(".") && !part.equals("..");
    }

    /** The last ending in lower case, without the dot; empty when it has none. */
    String ending() {
        return Format.ending(path);
    }

    /** What its article is called within the archive's. */
    String articleId() {
        String id = RecordId.of(InputLister.withoutEnding(path));
        return id.isEmpty() ? "%" : id;
    }

    /** On one line, and as text that every file can hold. */
    String forPeople() {
        StringBuilder words = new StringBuilder();
        StorableText.of(path)
                .codePoints()
                .forEach(c -> words.appendCodePoint(Character.isISOControl(c) ? '\uFFFD' : c));
        return words.toString();
    }
}
