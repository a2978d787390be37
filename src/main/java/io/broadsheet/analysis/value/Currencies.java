package io.broadsheet.analysis.value;

import io.broadsheet.lexicon.WordFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How currencies are written, from {@code currencies.txt} beside this class. Immutable and safe for use by several threads. */
final class Currencies {
    static final Currencies KNOWN = read();

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, String> before = new HashMap<>();
    private final Map<String, String> behind = new HashMap<>();

    private Currencies() {}

    private static Currencies read() {
        Currencies currencies = new Currencies();
        for (WordFile.Line line : WordFile.read(Currencies.class, "currencies.txt")) {
            int slash = (" " + line.words() + " ").indexOf(" / ");
            String words = line.words();
            String signs = slash < 0 ? words : words.substring(0, Math.max(0, slash - 1));
            String names = slash < 0 ? "" : words.substring(slash + 1);
            parts(signs).forEach(sign -> currencies.before.put(sign, line.kind()));
            parts(names).forEach(name -> currencies.behind.put(name.replace('_', ' '), line.kind()));
        }
        return currencies;
    }

    private static List<String> parts(String words) {
        return words.isBlank() ? List.of() : List.of(words.strip().split("\\s+"));
    }

    /** The unit of a sign or a code before a number, in its own letter case. */
    Optional<String> before(String sign) {
        return Optional.ofNullable(before.get(sign));
    }

    /** The unit of a currency's name behind a number, in any letter case and in the singular or with an s. */
    Optional<String> behind(String name) {
        String folded = SPACE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String unit = behind.get(folded);
        if (unit == null && folded.endsWith("s")) {
            unit = behind.get(folded.substring(0, folded.length() - 1));
        }
        return Optional.ofNullable(unit);
    }
}
