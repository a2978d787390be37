package io.broadsheet.analysis.entity.evidence;

import io.broadsheet.analysis.entity.span.NameSpan;
import io.broadsheet.analysis.entity.span.NamedSentence;
import io.broadsheet.lexicon.WordClass;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** What an article that reports on sport calls by a town's name: "Velm beat Osby" is about teams. */
final class SportsReport {
    /** So many different words of sport, and one of them in so many words, make an article a report on sport. */
    private static final int FEWEST_WORDS = 6;

    private static final int LONGEST_BETWEEN = 40;

    private SportsReport() {}

    /** Whether sentences of an article report on sport. */
    static boolean is(Collection<NamedSentence> sentences) {
        Set<String> kinds = new HashSet<>();
        int words = 0;
        int found = 0;
        for (NamedSentence sentence : sentences) {
            words += sentence.size();
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.is(i, WordClass.SPORT)) {
                    kinds.add(sentence.tree().lemma(i));
                    found++;
                }
            }
        }
        return kinds.size() >= FEWEST_WORDS && found * LONGEST_BETWEEN >= words;
    }

    /** Whether a town's name stands where one speaks of a team, rather than of a place. */
    static boolean isTeam(NameSpan name) {
        NamedSentence sentence = name.sentence();
        int before = name.first() - 1;
        int behind = name.last() + 1;
        if (sentence.is(behind, WordClass.TEAM_ROLE)
                || (behind < sentence.size() && sentence.pos(behind).equals("POS"))) {
            return true;
        }
        boolean place = sentence.is(before, WordClass.TEAM_PLACE)
                || (sentence.is(behind, ",") && sentence.isCapitalised(behind + 1));
        return !place && !(behind < sentence.size() && sentence.pos(behind).startsWith("N"));
    }
}
