package io.broadsheet.corenlp.name;

import edu.stanford.nlp.ling.CoreLabel;
import io.broadsheet.analysis.language.NameProbabilities;
import io.broadsheet.corenlp.compact.CompactModels;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * Two of CoreNLP's CRF name taggers, asked for the probability of each label instead of the best sequence (Finkel,
 * Grenager and Manning 2005).
 *
 * <p>The three-class tagger saw more sorts of text, the four-class one alone knows named things that are no persons,
 * organisations or places, so the first weighs more and the second decides on the fourth class where the first sees no
 * name. The seven-class tagger adds dates and sums of money, which SUTime and the number rules find anyway.
 *
 * <p>Immutable, so safe for use by several threads.
 */
public final class NameTagger {
    public static final String THREE_CLASSES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    public static final String FOUR_CLASSES = "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

    private static final double WEIGHT_OF_THREE_CLASSES = 0.7;
    private static final double WEIGHT_OF_FOUR_CLASSES = 1 - WEIGHT_OF_THREE_CLASSES;
    private static final double PRECISION = 1_000;

    private static final String PERSON = "PERSON";
    private static final String ORGANIZATION = "ORGANIZATION";
    private static final String LOCATION = "LOCATION";
    private static final String MISC = "MISC";

    private final Crf threeClasses;
    private final Crf fourClasses;
    private final Lexicon lexicon;

    private NameTagger(Crf threeClasses, Crf fourClasses, Lexicon lexicon) {
        this.threeClasses = threeClasses;
        this.fourClasses = fourClasses;
        this.lexicon = lexicon;
    }

    /** Loads the taggers from the class path. */
    public static NameTagger load(CompactModels compact, Lexicon lexicon) {
        return new NameTagger(CompactCrf.load(THREE_CLASSES, compact), CompactCrf.load(FOUR_CLASSES, compact), lexicon);
    }

    /** The probabilities of a sentence's tokens, one a token, rounded to three decimals. */
    public List<NameProbabilities> tag(List<CoreLabel> sentence) {
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        int[] wordOfToken = joinHyphens(sentence, words, tags);
        List<double[]> three = threeClasses.probabilities(words, tags);
        List<double[]> four = fourClasses.probabilities(words, tags);
        List<NameProbabilities> mixed = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            double[] a = three.get(i);
            double[] b = four.get(i);
            double person = mix(threeClasses.of(PERSON, a), fourClasses.of(PERSON, b));
            double organization = mix(threeClasses.of(ORGANIZATION, a), fourClasses.of(ORGANIZATION, b));
            double location = mix(threeClasses.of(LOCATION, a), fourClasses.of(LOCATION, b));
            double named = threeClasses.of(PERSON, a) + threeClasses.of(ORGANIZATION, a) + threeClasses.of(LOCATION, a);
            double misc = Math.min(fourClasses.of(MISC, b) * (1 - named), 1 - person - organization - location);
            mixed.add(new NameProbabilities(
                    rounded(person), rounded(organization), rounded(location), rounded(Math.max(0, misc))));
        }
        List<NameProbabilities> ofTokens = new ArrayList<>(sentence.size());
        for (int word : wordOfToken) {
            ofTokens.add(mixed.get(word));
        }
        return ofTokens;
    }

    private static double mix(double ofThree, double ofFour) {
        return WEIGHT_OF_THREE_CLASSES * ofThree + WEIGHT_OF_FOUR_CLASSES * ofFour;
    }

    private static double rounded(double probability) {
        return Math.rint(probability * PRECISION) / PRECISION;
    }

    /**
     * Writes words as the taggers learned them, with their hyphens inside.
     *
     * @param words takes the words
     * @param tags takes the parts of speech, of a joined word that of its first part
     * @return for each token, the position of its word
     */
    private int[] joinHyphens(List<CoreLabel> sentence, List<String> words, List<String> tags) {
        int[] wordOfToken = new int[sentence.size()];
        for (int i = 0; i < sentence.size(); i++) {
            CoreLabel token = sentence.get(i);
            int last = words.size() - 1;
            if (i > 0 && isJoined(words.get(last), sentence, i)) {
                words.set(last, words.get(last) + token.word());
            } else {
                words.add(token.word());
                tags.add(token.tag());
            }
            wordOfToken[i] = words.size() - 1;
        }
        return wordOfToken;
    }

    /** Whether a token is a hyphen inside a word, or what follows one. */
    private boolean isJoined(String word, List<CoreLabel> sentence, int token) {
        CoreLabel label = sentence.get(token);
        if (sentence.get(token - 1).endPosition() != label.beginPosition()) {
            return false;
        }
        boolean hyphen = label.word().equals("-")
                && token + 1 < sentence.size()
                && label.endPosition() == sentence.get(token + 1).beginPosition()
                && !lexicon.has(WordClass.AFTER_HYPHEN, sentence.get(token + 1).word());
        return hyphen || (word.endsWith("-") && !word.equals("-"));
    }
}
