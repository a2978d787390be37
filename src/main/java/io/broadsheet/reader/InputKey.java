package io.broadsheet.reader;

import io.broadsheet.model.FailureCode;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The place of an input within what the user named, as text that sorts: a file's path with NUL between its parts, so that a
 * folder's files stay together; behind it the file's address, if its name is lost in text; and behind that, for a file in an
 * archive or a record of a corpus, who reads it and where it stands.
 *
 * @param inner the path within the folder that the user named; empty for a file that the user named
 * @param address the file's address, where its name is not valid in the machine's encoding; empty elsewhere
 * @param parts which part of the file it is, and of that part, and so on; empty for the whole
 */
record InputKey(String inner, String address, List<Part> parts) {
    private static final String SEPARATOR = "\u0000";
    /** Stands before an address; no path has two of these in a row. */
    private static final String ADDRESS = "\u0000\u0000";
    /** Stands before a part; no address begins with the third of these. */
    private static final String PART = "\u0000\u0000\u0000";
    /** Stands for the reader of what is refused; sorts behind all readers' names. */
    private static final String REFUSED = "~";

    /**
     * A part of a file.
     *
     * @param reader the name of the format whose reader knows the place
     * @param place where it stands
     */
    record Part(String reader, String place) {
        /** Why a part is refused; empty if it is not. */
        Optional<UnreadableArticleException> refusal() {
            if (!reader.equals(REFUSED)) {
                return Optional.empty();
            }
            int message = place.indexOf(SEPARATOR);
            return Optional.of(new UnreadableArticleException(
                    FailureCode.of(place.substring(0, message)), place.substring(message + SEPARATOR.length())));
        }
    }

    /** A file that the user named. */
    static final InputKey NAMED = new InputKey("", "", List.of());

    InputKey {
        parts = List.copyOf(parts);
    }

    /**
     * A file in a folder.
     *
     * @param relative its path in the folder
     * @param file where it is
     */
    static InputKey of(Path relative, Path file) {
        return new InputKey(
                InputLister.joined(relative, SEPARATOR),
                isExpressible(file) ? "" : file.toUri().toString(),
                List.of());
    }

    /** A record or a file in this file. */
    InputKey entry(Format format, String place) {
        return with(new Part(format.name(), place));
    }

    private InputKey with(Part part) {
        List<Part> more = new ArrayList<>(parts);
        more.add(part);
        return new InputKey(inner, address, more);
    }

    /** What of this file could not be listed. */
    InputKey refused(FailureCode code, String message) {
        return with(new Part(REFUSED, code.text() + SEPARATOR + message));
    }

    /** The key that a text is. */
    static InputKey parse(String key) {
        List<String> texts = List.of(key.split(PART, -1));
        String file = texts.get(0);
        int address = file.indexOf(ADDRESS);
        List<Part> known = new ArrayList<>();
        for (String text : texts.subList(1, texts.size())) {
            int reader = text.indexOf(SEPARATOR);
            known.add(new Part(text.substring(0, reader), text.substring(reader + SEPARATOR.length())));
        }
        return new InputKey(
                address < 0 ? file : file.substring(0, address),
                address < 0 ? "" : file.substring(address + ADDRESS.length()),
                known);
    }

    /** Whether the user named the file itself. */
    boolean isNamed() {
        return inner.isEmpty();
    }

    /**
     * Where the file is.
     *
     * @param input what the user named
     */
    Path path(Path input) {
        if (!address.isEmpty()) {
            return Path.of(URI.create(address));
        }
        return inner.isEmpty() ? input : input.resolve(inner.replace(SEPARATOR, "/"));
    }

    /** Whether a path comes back from its name: not if the name is no text in the machine's encoding. */
    private static boolean isExpressible(Path file) {
        try {
            return Path.of(file.toString()).equals(file);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The text. */
    @Override
    public String toString() {
        return inner
                + (address.isEmpty() ? "" : ADDRESS + address)
                + parts.stream()
                        .map(known -> PART + known.reader() + SEPARATOR + known.place())
                        .collect(Collectors.joining());
    }
}
