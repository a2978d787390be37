package io.broadsheet.corenlp.parser;

import io.broadsheet.corenlp.compact.TextHash;

/**
 * The features by which the parser judges a state, after Zhu, Zhang, Chen, Zhang and Zhu (2013): categories, head words
 * and their tags of the uppermost nodes of the stack, of nodes below them and of the next words, alone, in pairs and
 * threes, and the separators between them. They come as hashes of the names that CoreNLP gives them, and in its order,
 * since sums of floating-point numbers depend on it.
 *
 * <p>Holds the features of one state, for one thread.
 */
final class Features {
    private static final int AT_MOST = 260;
    private static final long DASH = TextHash.of("-");
    private static final long DASH_POWER = TextHash.power("-");

    private static final Alone S0 = new Alone("S0");
    private static final Alone S1 = new Alone("S1");
    private static final Alone S2 = new Alone("S2");
    private static final Alone S3 = new Alone("S3");
    private static final Alone S0_LEFT = new Alone("S0L");
    private static final Alone S0_RIGHT = new Alone("S0R");
    private static final Alone S0_ONLY = new Alone("S0U");
    private static final Alone S0_LEFT_LEFT = new Alone("S0LL");
    private static final Alone S0_LEFT_RIGHT = new Alone("S0LR");
    private static final Alone S0_LEFT_ONLY = new Alone("S0LU");
    private static final Alone S0_RIGHT_LEFT = new Alone("S0RL");
    private static final Alone S0_RIGHT_RIGHT = new Alone("S0RR");
    private static final Alone S0_RIGHT_ONLY = new Alone("S0RU");
    private static final Alone S0_ONLY_LEFT = new Alone("S0UL");
    private static final Alone S0_ONLY_RIGHT = new Alone("S0UR");
    private static final Alone S0_ONLY_ONLY = new Alone("S0UU");
    private static final Alone S1_LEFT = new Alone("S1L");
    private static final Alone S1_RIGHT = new Alone("S1R");
    private static final Alone S1_ONLY = new Alone("S1U");
    private static final Alone S0_LATEST_LEFT = new Alone("recL0");
    private static final Alone S0_LATEST_RIGHT = new Alone("recR0");
    private static final Alone S1_LATEST_LEFT = new Alone("recL1");
    private static final Alone S1_LATEST_RIGHT = new Alone("recR1");

    private static final long Q0 = TextHash.of("Q0WT-");
    private static final long Q1 = TextHash.of("Q1WT-");
    private static final long Q2 = TextHash.of("Q2WT-");
    private static final long Q3 = TextHash.of("Q3WT-");
    private static final long BEFORE_1 = TextHash.of("QP1WT-");
    private static final long BEFORE_2 = TextHash.of("QP2WT-");

    private static final Pair S0_S1 = new Pair("S0", "W", "C", "S1", "W", "C");
    private static final Pair S0_Q0 = new Pair("S0", "W", "C", "Q0", "W", "T");
    private static final Pair S1_Q0 = new Pair("S1", "W", "C", "Q0", "W", "T");
    private static final Pair Q0_Q1 = new Pair("Q0", "W", "T", "Q1", "W", "T");

    private static final long S0C_S1C_S2C = TextHash.of("S0cS1cS2c-");
    private static final long S0W_S1C_S2C = TextHash.of("S0wS1cS2c-");
    private static final long S0C_S1W_S2C = TextHash.of("S0cS1wS2c-");
    private static final long S0C_S1C_S2W = TextHash.of("S0cS1cS2w-");
    private static final long S0C_S1C_Q0T = TextHash.of("S0cS1cQ0t-");
    private static final long S0W_S1C_Q0T = TextHash.of("S0wS1cQ0t-");
    private static final long S0C_S1W_Q0T = TextHash.of("S0cS1wQ0t-");
    private static final long S0C_S1C_Q0W = TextHash.of("S0cS1cQ0w-");

    private static final long QUEUE_FINISHED = TextHash.of("QUEUE_FINISHED");
    private static final long ONE_NODE_LEFT = TextHash.of("QUEUE_FINISHED_STACK_SINGLETON");

    private static final Between BETWEEN_S0_S1 = new Between("S0", "S1");
    private static final Between BETWEEN_S0_Q0 = new Between("S0", "Q0");

    private final long[] features = new long[AT_MOST];
    private int size;

    /** Adds the weights of all of a state's features to the scores of the transitions. */
    void score(ParseState state, TransitionWeights weights, float[] scores) {
        size = 0;
        collect(state);
        weights.addTo(features, size, scores);
    }

    private void collect(ParseState state) {
        Node s0 = state.stack(0);
        Node s1 = state.stack(1);
        Node s2 = state.stack(2);
        addAlone(S0, s0);
        addAlone(S1, s1);
        addAlone(S2, s2);
        addAlone(S3, state.stack(3));
        addBelow(s0, s1);

        Node q0 = state.queue(0);
        Node q1 = state.queue(1);
        addQueued(Q0, q0);
        addQueued(Q1, q1);
        addQueued(Q2, state.queue(2));
        addQueued(Q3, state.queue(3));
        addQueued(BEFORE_1, state.queue(-1));
        addQueued(BEFORE_2, state.queue(-2));

        addAlone(S0_LATEST_LEFT, s0.latestLeft());
        addAlone(S0_LATEST_RIGHT, s0.latestRight());
        addAlone(S1_LATEST_LEFT, s1.latestLeft());
        addAlone(S1_LATEST_RIGHT, s1.latestRight());

        addPair(S0_S1, s0, s0.category(), s1, s1.category());
        addPair(S0_Q0, s0, s0.category(), q0, q0.head().tag());
        addPair(S1_Q0, s1, s1.category(), q0, q0.head().tag());
        addPair(Q0_Q1, q0, q0.head().tag(), q1, q1.head().tag());

        addThree(S0C_S1C_S2C, s0.category(), s1.category(), s2.category());
        addThree(S0W_S1C_S2C, s0.head().word(), s1.category(), s2.category());
        addThree(S0C_S1W_S2C, s0.category(), s1.head().word(), s2.category());
        addThree(S0C_S1C_S2W, s0.category(), s1.category(), s2.head().word());
        addThree(S0C_S1C_Q0T, s0.category(), s1.category(), q0.head().tag());
        addThree(S0W_S1C_Q0T, s0.head().word(), s1.category(), q0.head().tag());
        addThree(S0C_S1W_Q0T, s0.category(), s1.head().word(), q0.head().tag());
        addThree(S0C_S1C_Q0W, s0.category(), s1.category(), q0.head().word());

        if (state.queueIsEmpty()) {
            add(QUEUE_FINISHED);
            if (state.stackSize() == 1) {
                add(ONE_NODE_LEFT);
            }
        }
        addBetween(BETWEEN_S0_S1, state, s0, s1, s1, s0);
        addBetween(BETWEEN_S0_Q0, state, s0, q0, s0, q0);
    }

    private void addBelow(Node s0, Node s1) {
        addAlone(S0_LEFT, s0.left());
        addAlone(S0_RIGHT, s0.right());
        addAlone(S0_ONLY, s0.only());
        addAlone(S0_LEFT_LEFT, s0.left().left());
        addAlone(S0_LEFT_RIGHT, s0.left().right());
        addAlone(S0_LEFT_ONLY, s0.left().only());
        addAlone(S0_RIGHT_LEFT, s0.right().left());
        addAlone(S0_RIGHT_RIGHT, s0.right().right());
        addAlone(S0_RIGHT_ONLY, s0.right().only());
        addAlone(S0_ONLY_LEFT, s0.only().left());
        addAlone(S0_ONLY_RIGHT, s0.only().right());
        addAlone(S0_ONLY_ONLY, s0.only().only());
        addAlone(S1_LEFT, s1.left());
        addAlone(S1_RIGHT, s1.right());
        addAlone(S1_ONLY, s1.only());
    }

    private void add(long feature) {
        features[size++] = feature;
    }

    private void addAlone(Alone names, Node node) {
        if (!node.exists()) {
            add(names.none);
            return;
        }
        Category category = node.category();
        Category tag = node.head().tag();
        Category word = node.head().word();
        add(one(names.category, category));
        add(two(names.wordAndTag, word, tag));
        add(one(names.tag, tag));
        add(two(names.wordAndCategory, word, category));
        add(two(names.tagAndCategory, tag, category));
    }

    private void addQueued(long name, Node node) {
        if (node.exists()) {
            add(two(name, node.head().tag(), node.head().word()));
        } else {
            add(one(name, Category.NONE));
        }
    }

    /** Pairs of the head word, or the other label, of one node with the same of another. */
    private void addPair(Pair names, Node a, Category otherOfA, Node b, Category otherOfB) {
        Category wordOfA = a.head().word();
        Category wordOfB = b.head().word();
        if (a.exists() && b.exists()) {
            add(two(names.wordWord, wordOfA, wordOfB));
            add(two(names.wordOther, wordOfA, otherOfB));
            add(two(names.otherWord, otherOfA, wordOfB));
            add(two(names.otherOther, otherOfA, otherOfB));
        } else if (a.exists()) {
            add(one(names.wordNone, wordOfA));
            add(one(names.otherNone, otherOfA));
        } else if (b.exists()) {
            add(one(names.noneWord, wordOfB));
            add(one(names.noneOther, otherOfB));
        } else {
            add(names.noneNone);
        }
    }

    private void addThree(long name, Category a, Category b, Category c) {
        add(behindDash(two(name, a, b), c));
    }

    private void addBetween(Between names, ParseState state, Node a, Node b, Node left, Node right) {
        if (!a.exists() || !b.exists()) {
            return;
        }
        char separator = state.separator(left.head(), right.head());
        if (separator != 0) {
            addBetween(names, String.valueOf(separator), a, b);
        }
        addBetween(names, Integer.toString(state.separators(left.head(), right.head())), a, b);
    }

    private void addBetween(Between names, String what, Node a, Node b) {
        long hash = TextHash.of(what);
        long power = TextHash.power(what);
        add(one(withDash(names.wordOfA, hash, power), a.head().word()));
        add(two(withDash(names.bothOfA, hash, power), a.head().word(), a.category()));
        add(one(withDash(names.wordOfB, hash, power), b.head().word()));
        add(two(withDash(names.bothOfB, hash, power), b.head().word(), b.category()));
        add(two(withDash(names.categories, hash, power), a.category(), b.category()));
    }

    private static long withDash(long name, long hash, long power) {
        return TextHash.append(TextHash.append(name, hash, power), DASH, DASH_POWER);
    }

    private static long one(long name, Category a) {
        return TextHash.append(name, a.hash(), a.power());
    }

    private static long two(long name, Category a, Category b) {
        return behindDash(one(name, a), b);
    }

    private static long behindDash(long before, Category b) {
        return one(TextHash.append(before, DASH, DASH_POWER), b);
    }

    /** The names of the features of one node. */
    private static final class Alone {
        private final long none;
        private final long category;
        private final long wordAndTag;
        private final long tag;
        private final long wordAndCategory;
        private final long tagAndCategory;

        Alone(String node) {
            none = TextHash.of(node + "C-" + Category.NONE.text());
            category = TextHash.of(node + "C-");
            wordAndTag = TextHash.of(node + "WT-");
            tag = TextHash.of(node + "T-");
            wordAndCategory = TextHash.of(node + "WC-");
            tagAndCategory = TextHash.of(node + "TC-");
        }
    }

    /** The names of the features of two nodes. */
    private static final class Pair {
        private final long wordWord;
        private final long wordOther;
        private final long otherWord;
        private final long otherOther;
        private final long wordNone;
        private final long otherNone;
        private final long noneWord;
        private final long noneOther;
        private final long noneNone;

        Pair(String a, String wordOfA, String otherOfA, String b, String wordOfB, String otherOfB) {
            wordWord = TextHash.of(a + wordOfA + b + wordOfB + "-");
            wordOther = TextHash.of(a + wordOfA + b + otherOfB + "-");
            otherWord = TextHash.of(a + otherOfA + b + wordOfB + "-");
            otherOther = TextHash.of(a + otherOfA + b + otherOfB + "-");
            wordNone = TextHash.of(a + wordOfA + b + "n-");
            otherNone = TextHash.of(a + otherOfA + b + "n-");
            noneWord = TextHash.of(a + "n" + b + wordOfB + "-");
            noneOther = TextHash.of(a + "n" + b + otherOfB + "-");
            noneNone = TextHash.of(a + "n" + b + "n");
        }
    }

    /** The names of the features of what stands between two nodes. */
    private static final class Between {
        private final long wordOfA;
        private final long bothOfA;
        private final long wordOfB;
        private final long bothOfB;
        private final long categories;

        Between(String a, String b) {
            String end = "Sepb" + a + b + "-";
            wordOfA = TextHash.of(a + "w" + end);
            bothOfA = TextHash.of(a + "wc" + end);
            wordOfB = TextHash.of(b + "w" + end);
            bothOfB = TextHash.of(b + "wc" + end);
            categories = TextHash.of(a + "c" + b + "c" + end);
        }
    }
}
