package io.broadsheet.analysis.value;

import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.lexicon.WordClass;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How currencies are written.
 *
 * @param lexicon knows their signs and names
 */
record Currencies(Lexicon lexicon) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** The unit of a sign or a code before a number, in its own letter case. */
    Optional<String> before(String sign) {
        return lexicon.meaning(WordClass.CURRENCY_SIGN, sign);
    }

    /** The unit of a currency's name behind a number, in any letter case and in the singular or with an s. */
    Optional<String> behind(String name) {
        String folded = SPACE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return lexicon.meaning(WordClass.CURRENCY_NAME, folded)
                .or(() -> folded.endsWith("s")
                        ? lexicon.meaning(WordClass.CURRENCY_NAME, folded.substring(0, folded.length() - 1))
                        : Optional.empty());
    }
}
