package io.broadsheet.analysis.quote.clause;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words that ascribe something to someone, by lemma, from the file {@code cues.txt} beside this class. Immutable and
 * safe for use by several threads.
 */
public final class CueLexicon {
    /** What a cue ascribes. */
    public enum Complement {
        CLAUSE,
        INFINITIVE,
        OBJECT,
        ABOUT,
        NOUN,
        WEAK
    }

    /** The one lexicon. */
    public static final CueLexicon ENGLISH = read("cues.txt");

    private final Map<Complement, Set<String>> lemmas;

    private CueLexicon(Map<Complement, Set<String>> lemmas) {
        this.lemmas = lemmas;
    }

    /** Whether a lemma ascribes in that way. */
    public boolean takes(Complement complement, String lemma) {
        return lemmas.getOrDefault(complement, Set.of()).contains(lemma);
    }

    /** Whether a verb ascribes in any way. */
    public boolean isCue(String lemma) {
        return takes(Complement.CLAUSE, lemma)
                || takes(Complement.INFINITIVE, lemma)
                || takes(Complement.OBJECT, lemma)
                || takes(Complement.ABOUT, lemma);
    }

    private static CueLexicon read(String file) {
        Map<Complement, Set<String>> lemmas = new EnumMap<>(Complement.class);
        try (InputStream in = CueLexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + file + " is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (line.startsWith("#") || colon < 0) {
                    continue;
                }
                Complement complement =
                        Complement.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
                lemmas.computeIfAbsent(complement, c -> new HashSet<>())
                        .addAll(List.of(line.substring(colon + 1).strip().split("\\s+")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CueLexicon(lemmas);
    }
}
