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
    /** The file's ending names a format that is not read. */
    FORMAT_UNSUPPORTED,
    /** The bytes are in no encoding that we know. */
    ENCODING_UNDECODABLE,
    /** The text has more characters than the limit. */
    ARTICLE_TOO_LONG,
    /** The analysis failed for a cause of its own: a fault worth reporting. */
    ARTICLE_FAILED,
    /** The memory did not suffice for this article. */
    ARTICLE_OUT_OF_MEMORY,
    /** A sentence was too long to be parsed: it has no dependencies and no sentiment. */
    SENTENCE_TOO_LONG;

    /** As the tables write it: {@code file.too-large}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }
}
