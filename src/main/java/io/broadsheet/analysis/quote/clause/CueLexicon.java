package io.broadsheet.analysis.quote.clause;

import io.broadsheet.lexicon.WordFile;
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
        for (WordFile.Line line : WordFile.read(CueLexicon.class, file)) {
            Complement complement = Complement.valueOf(line.kind().toUpperCase(Locale.ROOT));
            lemmas.computeIfAbsent(complement, c -> new HashSet<>())
                    .addAll(List.of(line.words().split("\\s+")));
        }
        return new CueLexicon(lemmas);
    }
}
