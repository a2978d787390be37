package io.broadsheet.reader.office;

import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.reader.UnreadableStreamException;
import io.broadsheet.reader.archive.BoundedZip;
import io.broadsheet.reader.archive.ZipBounds;
import io.broadsheet.reader.xml.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The parts of a word processor's file, which is a ZIP archive. The small ones that tell of the others are held, the one with
 * the text is unpacked as it is read. Not safe for use by several threads.
 */
final class OfficePackage {
    /** No list of styles or references is larger. */
    private static final int MOST_BYTES_HELD = 16 << 20;

    private final InputBytes input;
    private final Set<String> names = new TreeSet<>();
    private final Map<String, byte[]> held = new HashMap<>();

    private OfficePackage(InputBytes input) {
        this.input = input;
    }

    /** Does something with a part. */
    interface PartReader<T> {
        T read(XmlReader xml) throws UnreadableArticleException;
    }

    /**
     * Looks through a file.
     *
     * @param isHeld which parts are small and wanted
     */
    static OfficePackage open(InputBytes input, Predicate<String> isHeld) throws UnreadableArticleException {
        OfficePackage parts = new OfficePackage(input);
        int room = MOST_BYTES_HELD;
        try (BoundedZip zip = new BoundedZip(input.open(), ZipBounds.OF_DOCUMENT)) {
            for (Optional<String> name = zip.next(); name.isPresent(); name = zip.next()) {
                parts.names.add(name.get());
                if (isHeld.test(name.get())) {
                    byte[] part = zip.content().readNBytes(room + 1);
                    room -= part.length;
                    if (room < 0) {
                        throw new UnreadableArticleException(
                                FailureCode.ARCHIVE_TOO_LARGE,
                                "holds more than " + MOST_BYTES_HELD
                                        + " bytes of styles and references, which no article does; check where the file comes"
                                        + " from");
                    }
                    parts.held.put(name.get(), part);
                }
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
        return parts;
    }

    /** The names of all parts, sorted. */
    Set<String> names() {
        return names;
    }

    /** Reads a part that is held; empty if there is none of that name. */
    <T> Optional<T> read(String name, Map<String, String> prefixes, PartReader<T> reader)
            throws UnreadableArticleException {
        Optional<byte[]> part = Optional.ofNullable(held.get(name));
        if (part.isEmpty()) {
            return Optional.empty();
        }
        try (XmlReader xml = XmlReader.open(new ByteArrayInputStream(part.get()), name, prefixes)) {
            return Optional.of(reader.read(xml));
        }
    }

    /**
     * Reads a part as it unpacks.
     *
     * @throws UnreadableArticleException if there is none of that name, too
     */
    <T> T stream(String name, Map<String, String> prefixes, PartReader<T> reader) throws UnreadableArticleException {
        try (BoundedZip zip = new BoundedZip(input.open(), ZipBounds.OF_DOCUMENT)) {
            for (Optional<String> next = zip.next(); next.isPresent(); next = zip.next()) {
                if (next.get().equals(name)) {
                    try (XmlReader xml = XmlReader.open(zip.content(), name, prefixes)) {
                        return reader.read(xml);
                    }
                }
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
        throw new UnreadableArticleException(
                FailureCode.FILE_BROKEN,
                "has no part '" + name + "', where its text should be; open it in a word processor and save it again");
    }

    private static UnreadableArticleException unreadable(IOException e) {
        return e instanceof UnreadableStreamException stream
                ? stream.unreadable()
                : new UnreadableArticleException(
                        FailureCode.FILE_BROKEN, "is damaged (" + e.getMessage() + "); get the file anew");
    }
}
