package io.broadsheet.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What languages are called in English. */
final class LanguageNames {
    /** The languages under which ISO 639-3 puts those that have no name in Java. */
    private static final Map<String, String> MACROLANGUAGES =
            Map.of("cmn", "zh", "ekk", "et", "lvs", "lv", "pes", "fa", "plt", "mg", "pnb", "pa");

    private static final Map<String, String> TWO_LETTERS = twoLetters();

    private LanguageNames() {}

    private static Map<String, String> twoLetters() {
        Map<String, String> codes = new HashMap<>(MACROLANGUAGES);
        for (String code : Locale.getISOLanguages()) {
            codes.put(Locale.forLanguageTag(code).getISO3Language(), code);
        }
        return codes;
    }

    /** The name of the language with an ISO 639-3 code; the code itself if it has none. */
    static String of(String code) {
        String known = TWO_LETTERS.getOrDefault(code, code);
        return Locale.forLanguageTag(known).getDisplayLanguage(Locale.ENGLISH);
    }
}
