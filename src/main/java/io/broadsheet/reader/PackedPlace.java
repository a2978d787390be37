package io.broadsheet.reader;

import java.util.Locale;

/**
 * Where a file stands in an archive, as text that sorts as the files do.
 *
 * @param index how many files stand before it
 * @param name by which it is noticed that the archive is another one now; without NUL
 */
record PackedPlace(int index, String name) {
    private static final int DIGITS = 9;

    PackedPlace {
        // Text in keys has none, and no half of a surrogate pair.
        name = StorableText.of(name);
    }

    /** The place that a text is. */
    static PackedPlace parse(String place) {
        return new PackedPlace(Integer.parseInt(place.substring(0, DIGITS)), place.substring(DIGITS));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%0" + DIGITS + "d", index) + name;
    }
}
