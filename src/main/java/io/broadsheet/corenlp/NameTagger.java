package io.broadsheet.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import io.broadsheet.analysis.language.NameProbabilities;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.zip.GZIPInputStream;

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
final class NameTagger {
    static final String THREE_CLASSES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    static final String FOUR_CLASSES = "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

    private static final double WEIGHT_OF_THREE_CLASSES = 0.7;
    private static final double WEIGHT_OF_FOUR_CLASSES = 1 - WEIGHT_OF_THREE_CLASSES;
    private static final double PRECISION = 1_000;

    /** What may follow a hyphen without being part of the name before it. */
    private static final Set<String> AFTER_HYPHEN = Set.of(
            "based",
            "area",
            "registered",
            "headquartered",
            "native",
            "born",
            "raised",
            "backed",
            "controlled",
            "owned",
            "resident",
            "trained",
            "educated");

    private final Crf threeClasses;
    private final Crf fourClasses;

    private NameTagger(Crf threeClasses, Crf fourClasses) {
        this.threeClasses = threeClasses;
        this.fourClasses = fourClasses;
    }

    /** Loads the three-class tagger; half of what {@link #of} needs, since both load at the same time. */
    static Crf loadThreeClasses() {
        return Crf.load(THREE_CLASSES);
    }

    static Crf loadFourClasses() {
        return Crf.load(FOUR_CLASSES);
    }

    static NameTagger of(Crf threeClasses, Crf fourClasses) {
        return new NameTagger(threeClasses, fourClasses);
    }

    /** The probabilities of a sentence's tokens, one a token, rounded to three decimals. */
    List<NameProbabilities> tag(List<CoreLabel> sentence) {
        List<CoreLabel> words = new ArrayList<>();
        int[] wordOfToken = joinHyphens(sentence, words);
        List<double[]> three = threeClasses.probabilities(words);
        List<double[]> four = fourClasses.probabilities(words);
        List<NameProbabilities> mixed = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            double[] a = three.get(i);
            double[] b = four.get(i);
            double person = mix(a[Crf.PERSON], b[Crf.PERSON]);
            double organization = mix(a[Crf.ORGANIZATION], b[Crf.ORGANIZATION]);
            double location = mix(a[Crf.LOCATION], b[Crf.LOCATION]);
            double misc = Math.min(
                    b[Crf.MISC] * (1 - a[Crf.PERSON] - a[Crf.ORGANIZATION] - a[Crf.LOCATION]),
                    1 - person - organization - location);
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
     * @return for each token, the position of its word
     */
    private static int[] joinHyphens(List<CoreLabel> sentence, List<CoreLabel> words) {
        int[] wordOfToken = new int[sentence.size()];
        for (int i = 0; i < sentence.size(); i++) {
            CoreLabel token = sentence.get(i);
            if (!words.isEmpty() && isJoined(words.get(words.size() - 1), sentence, i)) {
                CoreLabel last = words.get(words.size() - 1);
                last.setWord(last.word() + token.word());
                last.setValue(last.word());
                last.setEndPosition(token.endPosition());
            } else {
                words.add(new CoreLabel(token));
            }
            wordOfToken[i] = words.size() - 1;
        }
        return wordOfToken;
    }

    /** Whether a token is a hyphen inside a word, or what follows one. */
    private static boolean isJoined(CoreLabel word, List<CoreLabel> sentence, int token) {
        CoreLabel label = sentence.get(token);
        if (word.endPosition() != label.beginPosition()) {
            return false;
        }
        boolean hyphen = label.word().equals("-")
                && token + 1 < sentence.size()
                && label.endPosition() == sentence.get(token + 1).beginPosition()
                && !AFTER_HYPHEN.contains(sentence.get(token + 1).word());
        return hyphen || (word.word().endsWith("-") && !word.word().equals("-"));
    }

    /** A CRF that tells what it thinks of every label. */
    static final class Crf extends CRFClassifier<CoreLabel> {
        static final int PERSON = 0;
        static final int ORGANIZATION = 1;
        static final int LOCATION = 2;
        static final int MISC = 3;
        private static final List<String> LABELS = List.of("PERSON", "ORGANIZATION", "LOCATION", "MISC");

        private Crf() {
            super(new Properties());
        }

        /** Where {@link #classify} leaves a token's probabilities. */
        private static final class Probabilities implements CoreAnnotation<double[]> {
            @Override
            public Class<double[]> getType() {
                return double[].class;
            }
        }

        private static Crf load(String model) {
            Crf crf = new Crf();
            Properties options = new Properties();
            // Otherwise what an article's lower-case words are would depend on the articles before it.
            options.setProperty("maxAdditionalKnownLCWords", "0");
            try (InputStream in = NameTagger.class.getClassLoader().getResourceAsStream(model)) {
                if (in == null) {
                    throw new IllegalStateException("the model " + model + " is missing from the class path");
                }
                crf.loadClassifier(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16), options);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("the model " + model + " is of another version of CoreNLP", e);
            }
            return crf;
        }

        private List<double[]> probabilities(List<CoreLabel> words) {
            List<double[]> all = new ArrayList<>(words.size());
            for (CoreLabel word : classifySentence(words)) {
                all.add(word.get(Probabilities.class));
            }
            return all;
        }

        /** Keeps the marginal probabilities by forward and backward summing, in place of the best labels. */
        @Override
        public List<CoreLabel> classify(List<CoreLabel> document) {
            CRFCliqueTree<String> tree = getCliqueTree(document);
            for (int i = 0; i < document.size(); i++) {
                double[] probabilities = new double[LABELS.size()];
                for (int label = 0; label < LABELS.size(); label++) {
                    int index = classIndex.indexOf(LABELS.get(label));
                    probabilities[label] = index < 0 ? 0 : tree.prob(i, index);
                }
                document.get(i).set(Probabilities.class, probabilities);
                document.get(i).set(CoreAnnotations.AnswerAnnotation.class, flags.backgroundSymbol);
            }
            return document;
        }
    }
}
