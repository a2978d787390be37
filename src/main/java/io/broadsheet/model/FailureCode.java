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
    /** The file is damaged, or is not what its beginning says. */
    FILE_BROKEN,
    /** The file opens with a password only, or its owner does not let its text be taken out. */
    FILE_ENCRYPTED,
    /** The file holds pictures of text, or text whose letters nobody can tell. */
    FILE_NO_TEXT,
    /** The file declares what could reach for other files or fill the memory, which no proper one does. */
    FILE_UNSAFE,
    /** The file unpacks to more than an article can be, or to far more than people pack. */
    ARCHIVE_TOO_LARGE,
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
    /** An earlier input has the same article id. */
    ARTICLE_DUPLICATE,
    /** The article is in another language than English. */
    ARTICLE_NOT_ENGLISH,
    /** A part of the document that is no prose was left out: tables, code, footnotes, attachments. */
    PART_LEFT_OUT,
    /** A script in the document was passed over; none is ever run. */
    PART_SCRIPT,
    /** What the document wants to have from elsewhere was not fetched; nothing ever is. */
    PART_OUTSIDE,
    /** The text could not be written as a file: its name is too long, or another article's text is in the way. */
    TEXT_UNWRITABLE,
    /** A cell was longer than a spreadsheet takes, and was cut. */
    CELL_CUT,
    /** A table had more rows than a spreadsheet takes, and the rest was left out there. */
    TABLE_CUT,
    /** A row of the user's metadata has another number of cells than its header, or does not say whose it is. */
    METADATA_ROW_BROKEN,
    /** A row of the user's metadata is of an article that an earlier one is of. */
    METADATA_ROW_DOUBLE,
    /** A row of the user's metadata is of no article of the run. */
    METADATA_ROW_UNKNOWN,
    /** An article has no row in the user's metadata. */
    METADATA_ROW_MISSING,
    /** What the user's metadata gives as the day of publication is no day. */
    METADATA_DAY_UNREADABLE,
    /** The user's pattern does not match an article's id. */
    METADATA_ID_UNMATCHED,
    /** There are more names of documents' fields than the table of articles gets columns. */
    METADATA_COLUMNS_LEFT_OUT,
    /** A row of a file of corrections has more cells than its header. */
    CORRECTION_ROW_BROKEN,
    /** A row of a file of corrections lacks a cell that its verb needs. */
    CORRECTION_CELL_MISSING,
    /** A row of a file of corrections wants what nobody can do. */
    CORRECTION_VERB_UNKNOWN,
    /** A row of a file of corrections is about a table, or about all articles, where its verb cannot be. */
    CORRECTION_TABLE_UNFIT,
    /** A row of a file of corrections gives a type or a sentiment that is none. */
    CORRECTION_VALUE_BAD,
    /** A row of a file of corrections is of an article that the run has not. */
    CORRECTION_ARTICLE_UNKNOWN,
    /** A row of a file of corrections is of an article that was analysed before all columns were there. */
    CORRECTION_ARTICLE_OUTDATED,
    /** A row of a file of corrections is about what is not there. */
    CORRECTION_TARGET_UNKNOWN,
    /** A row of a file of corrections is about one of several and does not say which. */
    CORRECTION_TARGET_UNCLEAR,
    /** Rows of files of corrections want different things. */
    CORRECTION_CONFLICT,
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
            case PART_LEFT_OUT, PART_SCRIPT, PART_OUTSIDE, TEXT_UNWRITABLE, CELL_CUT, TABLE_CUT, SENTENCE_TOO_LONG ->
                true;
            default -> isOfMetadata() || isOfCorrections();
        };
    }

    /** Whether it is about what is known of articles beside their texts. */
    public boolean isOfMetadata() {
        return name().startsWith("METADATA_");
    }

    /** Whether it is about what the user corrects. */
    public boolean isOfCorrections() {
        return name().startsWith("CORRECTION_");
    }

    /** As the tables write it: {@code file.too-large}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }
}
