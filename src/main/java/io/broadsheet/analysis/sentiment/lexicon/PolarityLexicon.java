package io.broadsheet.analysis.sentiment.lexicon;

import io.broadsheet.lexicon.WordFile;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words with their polarity in three lexicons that may be shipped: VADER (Hutto and Gilbert 2014, MIT), AFINN-165
 * (Nielsen 2011, MIT) and the opinion lexicon of Hu and Liu (2004, CC BY 4.0). The files lie beside this class as
 * published. Immutable, so safe for use by several threads.
 */
public final class PolarityLexicon {
    /** How far a plainly polar word stands from 0 in each list. */
    private static final double VADER_PLAIN = 2;

    private static final double AFINN_PLAIN = 2.5;
    private static final Pattern TAB = Pattern.compile("\t");

    /** The three lexicons. */
    public static final PolarityLexicon ENGLISH = new PolarityLexicon();

    private final Map<String, Double> vader = new HashMap<>();
    private final Map<String, Double> afinn = new HashMap<>();
    private final Map<String, Double> huLiu = new HashMap<>();

    private PolarityLexicon() {
        scored("vader_lexicon.txt", VADER_PLAIN, vader);
        scored("afinn165.tsv", AFINN_PLAIN, afinn);
        listed("hu_liu_positive-words.txt", 1);
        listed("hu_liu_negative-words.txt", -1);
    }

    /**
     * What the lexicons say of a word.
     *
     * @param word in lower case
     * @param lemma its dictionary form in lower case, which a list is asked for when it lacks the word
     */
    public Polarity of(String word, String lemma) {
        double byVader = of(vader, word, lemma);
        double byAfinn = of(afinn, word, lemma);
        double byHuLiu = of(huLiu, word, lemma);
        return byVader == 0 && byAfinn == 0 && byHuLiu == 0 ? Polarity.NONE : new Polarity(byVader, byAfinn, byHuLiu);
    }

    private static double of(Map<String, Double> list, String word, String lemma) {
        return list.getOrDefault(word, list.getOrDefault(lemma, 0.0));
    }

    private static void scored(String file, double plain, Map<String, Double> list) {
        for (String line : WordFile.lines(PolarityLexicon.class, file, StandardCharsets.UTF_8)) {
            String[] cells = TAB.split(line, -1);
            if (cells.length < 2) {
                throw new IllegalStateException(file + ": has no score behind a tab: '" + line + "'");
            }
            list.put(cells[0], Double.parseDouble(cells[1]) / plain);
        }
    }

    private void listed(String file, double value) {
        for (String line : WordFile.lines(PolarityLexicon.class, file, StandardCharsets.ISO_8859_1)) {
            if (!line.startsWith(";")) {
                huLiu.put(line.strip(), value);
            }
        }
    }
}
