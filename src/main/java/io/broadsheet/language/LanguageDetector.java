package io.broadsheet.language;

import java.util.Optional;

/** Tells the language of some prose. Implementations are safe for use by several threads. */
interface LanguageDetector {
    /**
     * A language that prose may be in.
     *
     * @param code its ISO 639-3 code: {@code deu}
     * @param odds how many times as likely as English it is; 1 for English itself
     */
    record Guess(String code, double odds) {}

    /** The likeliest language; empty if nobody can tell, because the detector's library is missing. */
    Optional<Guess> guess(String prose);
}
