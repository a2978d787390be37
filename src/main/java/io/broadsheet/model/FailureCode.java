package io.broadsheet.model;

import java.util.Locale;

/** Why an input, or a part of it, gave no result. The code's text is stable: people filter and count by it. */
public enum FailureCode {
    /** The file cannot be opened: permissions, a broken link, a vanished file. */
    FILE_UNREADABLE,
    /** The file holds no letter or digit. */
    FILE_EMPTY,
    /** The file is not text. */
    FILE_BINARY,
    /** The file is larger than an article can be. */
    FILE_TOO_LARGE,
    /** The file is in a format that is not read. */
    FORMAT_UNSUPPORTED,
    /** The library that reads this format is not there. */
    FORMAT_LIBRARY_MISSING,
    /** A record of a corpus is broken, or holds no text. */
    RECORD_UNREADABLE,
    /** The bytes are in no encoding that we know. */
    ENCODING_UNDECODABLE,
    /** The text has more characters than the limit. */
    ARTICLE_TOO_LONG,
    /** The analysis failed for a cause of its own: a fault worth reporting. */
    ARTICLE_FAILED,
    /** The memory did not suffice for this article. */
    ARTICLE_OUT_OF_MEMORY,
    /** The article took longer than it may. */
    ARTICLE_TIMEOUT,
    /** A part of an article that is no prose, such as a table, was left out of its text. */
    PART_LEFT_OUT,
    /** An earlier input has the same article id. */
    ARTICLE_DUPLICATE,
    /** The text could not be written as a file: its name is too long, or another article's text is in the way. */
    TEXT_UNWRITABLE,
    /** A cell was longer than a spreadsheet takes, and was cut. */
    CELL_CUT,
    /** A sentence was too long to be parsed: it has no dependencies and no sentiment. */
    SENTENCE_TOO_LONG;

    /**
     * The code with a text.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static FailureCode of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'));
    }

    /** Whether the article has its rows all the same, but for a part of it. */
    public boolean isOfAPart() {
        return switch (this) {
            case PART_LEFT_OUT, TEXT_UNWRITABLE, CELL_CUT, SENTENCE_TOO_LONG -> true;
            default -> false;
        };
    }

    /** As the tables write it: {@code file.too-large}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }
}
