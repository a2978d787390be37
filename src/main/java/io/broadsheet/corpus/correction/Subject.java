package io.broadsheet.corpus.correction;

import java.util.Locale;
import java.util.Optional;

/** What sort of thing a correction is about, by the table that it names. */
public enum Subject {
    /** No table is named: verb and target say it. */
    ANY,
    /** An entity. */
    ENTITY,
    /** One naming of an entity. */
    MENTION,
    /** A quote. */
    QUOTE,
    /** A sentence. */
    SENTENCE;

    /** The subject that a table's rows are about; empty if none of them can be corrected. */
    static Optional<Subject> of(String table) {
        return switch (table.toLowerCase(Locale.ROOT).replaceFirst("\\.csv$", "")) {
            case "" -> Optional.of(ANY);
            case "entities", "speakers", "identities", "corpus_entities", "corpus_speakers" -> Optional.of(ENTITY);
            case "mentions" -> Optional.of(MENTION);
            case "quotes" -> Optional.of(QUOTE);
            case "sentences" -> Optional.of(SENTENCE);
            default -> Optional.empty();
        };
    }
}
