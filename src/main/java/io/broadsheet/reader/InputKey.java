package io.broadsheet.reader;

import io.broadsheet.model.FailureCode;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The place of an input within what the user named, as text that sorts: a file's path with NUL between its parts, so that a
 * folder's files stay together; behind it the file's address, if its name is lost in text; and behind that, for a record of a
 * corpus, who reads it and where it stands.
 *
 * @param inner the path within the folder that the user named; empty for a file that the user named
 * @param address the file's address, where its name is not valid in the machine's encoding; empty elsewhere
 * @param part which part of the file it is; empty for the whole
 */
record InputKey(String inner, String address, Optional<Part> part) {
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
    static final InputKey NAMED = new InputKey("", "", Optional.empty());

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
                Optional.empty());
    }

    /** A record of this file. */
    InputKey entry(Format format, String place) {
        return new InputKey(inner, address, Optional.of(new Part(format.name(), place)));
    }

    /** What of this file could not be listed. */
    InputKey refused(FailureCode code, String message) {
        return new InputKey(inner, address, Optional.of(new Part(REFUSED, code.text() + SEPARATOR + message)));
    }

    /** The key that a text is. */
    static InputKey parse(String key) {
        int part = key.indexOf(PART);
        String file = part < 0 ? key : key.substring(0, part);
        int address = file.indexOf(ADDRESS);
        Optional<Part> known = Optional.empty();
        if (part >= 0) {
            String behind = key.substring(part + PART.length());
            int reader = behind.indexOf(SEPARATOR);
            known = Optional.of(new Part(behind.substring(0, reader), behind.substring(reader + SEPARATOR.length())));
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
                + part.map(known -> PART + known.reader() + SEPARATOR + known.place())
                        .orElse("");
    }
}
