package io.broadsheet.model;

import java.util.Locale;

/** How much of an article's language is read: what is left out costs neither time nor memory. */
public enum Profile {
    /** All that Broadsheet knows. */
    FULL,
    /**
     * Without the parser: names as they are, but no indirect or mixed quotes, no dependencies, and a sentiment that rests
     * on words alone.
     */
    FAST;

    /** As options write it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
