package io.broadsheet.corenlp.name;

import io.broadsheet.corenlp.compact.TextHash;
import io.broadsheet.corenlp.name.CrfWord.Text;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The features of CoreNLP's name taggers (Finkel, Grenager and Manning 2005) for one sentence: a word's own letters, look
 * and cluster, those of its neighbours, the words around, and the same of pairs of neighbouring labels. They come as
 * hashes of the names that CoreNLP gives them, each once. For one thread.
 */
final class CrfFeatures {
    private static final String OF_WORD = "|C";
    static final String OF_PAIR = "|CpC";
    private static final int SHORT_WORD = 3;
    private static final int FARTHEST_OCCURRENCE = 150;
    private static final Pattern TITLE = Pattern.compile("(?:Mr|Ms|Mrs|Dr|Miss|Sen|Judge|Sir)\\.?");

    private static final Text DASH = Text.of("-");
    private static final Text DOTS = Text.of("...");
    private static final Text N_GRAM = Text.of("#" + OF_WORD);
    private static final Text ABSENT = Text.of("null");

    private static final long ALWAYS = TextHash.of("###" + OF_WORD);
    private static final long IS_TITLE = TextHash.of("IS_TITLE" + OF_WORD);
    private static final Text WORD = ofWord("-WORD");
    private static final Text BEFORE = ofWord("-PW");
    private static final Text BEHIND = ofWord("-NW");
    private static final Text SHAPE = ofWord("-TYPE");
    private static final Text SHAPE_BEFORE = ofWord("-PTYPE");
    private static final Text SHAPE_BEHIND = ofWord("-NTYPE");
    private static final Text WORD_BEFORE_AND_SHAPE = ofWord("-PW_CTYPE");
    private static final Text SHAPE_AND_WORD_BEHIND = ofWord("-NW_CTYPE");
    private static final Text SHAPE_BEFORE_AND_SHAPE = ofWord("-PCTYPE");
    private static final Text SHAPE_AND_SHAPE_BEHIND = ofWord("-CNTYPE");
    private static final Text THREE_SHAPES = ofWord("-PCNTYPE");
    private static final Text SECOND_BEFORE_AND_SHAPE = ofWord("-PPW_CTYPE");
    private static final Text SECOND_BEHIND_AND_SHAPE = ofWord("-NNW_CTYPE");
    private static final Text SOMEWHERE_BEHIND = ofWord("-DISJN");
    private static final Text SOMEWHERE_BEFORE = ofWord("-DISJP");
    private static final Text CLUSTER = ofWord("-DISTSIM");
    private static final Text CLUSTER_BEFORE = ofWord("-PDISTSIM");
    private static final Text CLUSTER_BEHIND = ofWord("-NDISTSIM");

    private static final long PAIR_ALWAYS = TextHash.of("PSEQ" + OF_PAIR);
    private static final Text PAIR_WORD = ofPair("-PSEQW");
    private static final Text PAIR_WORD_BEFORE = ofPair("-PSEQpW");
    private static final Text PAIR_BOTH_WORDS = ofPair("-PSEQW2");
    private static final Text PAIR_CLUSTER = ofPair("-PSEQcDS");
    private static final Text PAIR_CLUSTER_BEFORE = ofPair("-PSEQpDS");
    private static final Text PAIR_BOTH_CLUSTERS = ofPair("-PSEQpcDS");
    private static final Text PAIR_SHAPE = ofPair("-PSEQcS");
    private static final Text PAIR_SHAPE_BEFORE = ofPair("-PSEQpS");
    private static final Text PAIR_BOTH_SHAPES = ofPair("-TYPES");
    private static final Text PAIR_SHAPE_ALONE = ofPair("-TPS2");
    private static final Text PAIR_SHAPE_BEHIND = ofPair("-TNS1");

    private final List<CrfWord> words;
    private final CrfOptions options;
    private long[] features = new long[128];
    private int size;

    CrfFeatures(List<CrfWord> words, CrfOptions options) {
        this.words = words;
        this.options = options;
    }

    private static Text ofWord(String name) {
        return Text.of(name + OF_WORD);
    }

    private static Text ofPair(String name) {
        return Text.of(name + OF_PAIR);
    }

    /** The features of the word at a place; they stay until the next question. */
    long[] ofWord(int at) {
        size = 0;
        CrfWord word = word(at);
        CrfWord before = word(at - 1);
        CrfWord behind = word(at + 1);
        add(ALWAYS);
        addClusters(at, word, before, behind);
        if (options.titles() && TITLE.matcher(word.word().text()).matches()) {
            add(IS_TITLE);
        }
        add(word.word(), WORD);
        add(before.word(), BEFORE);
        add(behind.word(), BEHIND);
        addNGrams(word.word().text());
        addShapes(at, word, before, behind);
        addOccurrences(at);
        for (int distance = 1; distance <= options.window(); distance++) {
            add(word(at + distance).word(), SOMEWHERE_BEHIND);
            add(word(at - distance).word(), SOMEWHERE_BEFORE);
        }
        return eachOnce();
    }

    /** The features of the labels of the word at a place and of the one before it. */
    long[] ofPair(int at) {
        size = 0;
        CrfWord word = word(at);
        CrfWord before = word(at - 1);
        add(PAIR_ALWAYS);
        add(word.word(), PAIR_WORD);
        add(before.word(), PAIR_WORD_BEFORE);
        add(before.word(), DASH, word.word(), PAIR_BOTH_WORDS);
        add(word.cluster(), PAIR_CLUSTER);
        add(before.cluster(), PAIR_CLUSTER_BEFORE);
        add(before.cluster(), DASH, word.cluster(), PAIR_BOTH_CLUSTERS);
        add(word.shape(), PAIR_SHAPE);
        add(before.shape(), PAIR_SHAPE_BEFORE);
        add(before.shape(), DASH, word.shape(), PAIR_BOTH_SHAPES);
        add(word.shape(), PAIR_SHAPE_ALONE);
        add(at == words.size() - 1 ? ABSENT : word(at + 1).shape(), PAIR_SHAPE_BEHIND);
        return eachOnce();
    }

    private CrfWord word(int at) {
        return at >= 0 && at < words.size() ? words.get(at) : CrfWord.NONE;
    }

    private void addClusters(int at, CrfWord word, CrfWord before, CrfWord behind) {
        add(word.cluster(), CLUSTER);
        add(at == 0 ? ABSENT : before.cluster(), CLUSTER_BEFORE);
        add(at == words.size() - 1 ? ABSENT : behind.cluster(), CLUSTER_BEHIND);
    }

    private void addShapes(int at, CrfWord word, CrfWord before, CrfWord behind) {
        add(word.shape(), SHAPE);
        add(before.shape(), SHAPE_BEFORE);
        add(behind.shape(), SHAPE_BEHIND);
        add(before.word(), DOTS, word.shape(), WORD_BEFORE_AND_SHAPE);
        add(word.shape(), DOTS, behind.word(), SHAPE_AND_WORD_BEHIND);
        add(before.shape(), DOTS, word.shape(), SHAPE_BEFORE_AND_SHAPE);
        add(word.shape(), DOTS, behind.shape(), SHAPE_AND_SHAPE_BEHIND);
        long shapes = append(append(before.shape().hash(), DOTS), word.shape());
        add(append(append(append(shapes, DOTS), behind.shape()), THREE_SHAPES));
        if (before.word().text().length() <= SHORT_WORD) {
            add(word(at - 2).word(), DOTS, word.shape(), SECOND_BEFORE_AND_SHAPE);
        }
        if (behind.word().text().length() <= SHORT_WORD) {
            add(word(at + 2).word(), DOTS, word.shape(), SECOND_BEHIND_AND_SHAPE);
        }
    }

    /** Beginnings and ends of the word, its edges included, of two characters or more. */
    private void addNGrams(String word) {
        String edged = "<" + word + ">";
        int longest = Math.min(options.longestNGram(), edged.length());
        long prefix = TextHash.append(TextHash.append(0, '#'), edged.charAt(0));
        for (int length = 2; length <= longest; length++) {
            prefix = TextHash.append(prefix, edged.charAt(length - 1));
            add(append(prefix, N_GRAM));
        }
        for (int begin = Math.max(1, edged.length() - longest); begin <= edged.length() - 2; begin++) {
            long suffix = TextHash.append(0, '#');
            for (int i = begin; i < edged.length(); i++) {
                suffix = TextHash.append(suffix, edged.charAt(i));
            }
            add(append(suffix, N_GRAM));
        }
    }

    /** Where else a capitalised word before a small one occurs in the sentence, and beside what. */
    private void addOccurrences(int at) {
        CrfWord word = word(at);
        CrfWord before = word(at - 1);
        CrfWord behind = word(at + 1);
        if (at == 0 || !word.isNameCase() || !behind.isSmall() || !behind.hasLetter() || !before.hasLetter()) {
            addOccurrence("NO-OCCURRENCE-PATTERN");
            return;
        }
        boolean afterName = before.isNameCase() && before.proper();
        for (int i = at + 3; i < Math.min(words.size(), at + FARTHEST_OCCURRENCE); i++) {
            if (words.get(i).word().text().equals(word.word().text())) {
                boolean same = word(i - 1).word().text().equals(before.word().text());
                addOccurrence(
                        afterName
                                ? "XY-NEXT-OCCURRENCE-" + (same ? "XY" : "Y")
                                : "X-NEXT-OCCURRENCE-" + besides(i - 1, "YX", i + 1, "XY"));
            }
        }
        for (int i = at - 3; i >= Math.max(0, at - FARTHEST_OCCURRENCE + 1); i--) {
            if (words.get(i).word().text().equals(word.word().text())) {
                boolean same = word(i - 1).word().text().equals(before.word().text());
                addOccurrence(
                        afterName
                                ? "XY-PREV-OCCURRENCE-" + (same ? "XY" : "Y")
                                : "X-PREV-OCCURRENCE-" + besides(i + 1, "YX", i - 1, "XY"));
            }
        }
    }

    private String besides(int first, String ifFirst, int second, String ifSecond) {
        if (word(first).isNameCase() && word(first).proper()) {
            return ifFirst;
        }
        return word(second).isNameCase() && word(second).proper() ? ifSecond : "X";
    }

    private void addOccurrence(String pattern) {
        add(TextHash.of(pattern + OF_WORD));
    }

    private static long append(long hash, Text text) {
        return TextHash.append(hash, text.hash(), text.power());
    }

    private void add(Text value, Text name) {
        add(append(value.hash(), name));
    }

    private void add(Text value, Text between, Text other, Text name) {
        add(append(append(append(value.hash(), between), other), name));
    }

    private void add(long feature) {
        if (size == features.length) {
            features = Arrays.copyOf(features, 2 * size);
        }
        features[size++] = feature;
    }

    private long[] eachOnce() {
        long[] sorted = Arrays.copyOf(features, size);
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }
}
