package io.broadsheet.corenlp;

import java.util.Locale;

/**
 * Whether letters are lowered as CoreNLP expects. It does so in a hundred places by the default locale of the JVM, which a
 * library has no right to change; under a Turkish, Azeri or Lithuanian one it would find other names, and nobody would know.
 */
final class LetterCase {
    /** The letters that some locale lowers otherwise, with an accent above for the Lithuanian ones. */
    private static final String TOUCHY = "I İ J\u0300 Į\u0300 Ì Í Ĩ";

    private LetterCase() {}

    /**
     * Refuses to go on where the result would be another than elsewhere.
     *
     * @throws IllegalStateException if the default locale lowers letters in a way of its own
     */
    @SuppressWarnings("StringCaseLocaleUsage") // this is the question
    static void check() {
        if (!TOUCHY.toLowerCase().equals(TOUCHY.toLowerCase(Locale.ROOT))) {
            Locale locale = Locale.getDefault();
            throw new IllegalStateException("the default locale " + locale
                    + " lowers letters in a way of its own, and CoreNLP would find other names; set another before the"
                    + " first analysis, such as Locale.setDefault(Locale.ROOT), and keep dates and numbers as they were with"
                    + " Locale.setDefault(Locale.Category.FORMAT, ...), or start Java with -Duser.language=en");
        }
    }
}
