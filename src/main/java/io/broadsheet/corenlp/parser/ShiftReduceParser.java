package io.broadsheet.corenlp.parser;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A greedy shift-reduce constituency parser with the weights of CoreNLP's: the same trees, several times faster, since
 * no feature is ever a string. Immutable, so safe for use by several threads.
 *
 * @param transitions what it may do, in the order of the weights
 * @param roots the categories that may end a parse
 * @param rootsOnly the categories that may stand nowhere but at the top
 */
record ShiftReduceParser(
        List<Transition> transitions, Set<String> roots, Set<String> rootsOnly, TransitionWeights weights) {
    /**
     * Parses a sentence.
     *
     * @return the root of its binary tree, or the part that came about where the parse got stuck
     */
    Optional<Node> parse(List<Word> words) {
        ParseState state = new ParseState(words, roots);
        Features features = new Features();
        float[] scores = new float[transitions.size()];
        while (!state.finished()) {
            Arrays.fill(scores, 0);
            features.score(state, weights, scores);
            Optional<Transition> next = best(state, scores).or(() -> wayOut(state));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            state.apply(next.get());
        }
        return Optional.of(state.stack(0));
    }

    /** The allowed transition with the highest score, of equals the last, as CoreNLP's queue leaves it. */
    private Optional<Transition> best(ParseState state, float[] scores) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if ((best < 0 || scores[i] >= scores[best]) && state.allows(transitions.get(i))) {
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(transitions.get(best));
    }

    /** A transition that the model may not know, where it allows none. */
    private Optional<Transition> wayOut(ParseState state) {
        Node top = state.stack(0);
        Node next = state.stack(1);
        if (!top.exists()) {
            return Optional.empty();
        }
        if (top.category().temporary() && (!next.exists() || next.category().temporary())) {
            return Optional.of(unary(top.category().lasting()));
        }
        if (!next.exists()) {
            boolean mayEnd = roots.contains(top.category().text());
            return state.queueIsEmpty() && !mayEnd
                    ? Optional.of(unary(roots.stream().sorted().findFirst().orElseThrow()))
                    : Optional.empty();
        }
        if (top.category().temporary()) {
            return Optional.of(binary(state, top.category(), false));
        }
        return next.category().temporary() ? Optional.of(binary(state, next.category(), true)) : Optional.empty();
    }

    private static Transition unary(String category) {
        return new Transition.Unary(List.of(Category.of(category)), false);
    }

    private Transition binary(ParseState state, Category temporary, boolean headIsLeft) {
        boolean root = rootsOnly.contains(temporary.lasting());
        boolean stays = root && state.queueIsEmpty() && state.stackSize() == 2;
        return new Transition.Binary(stays ? temporary : Category.of(temporary.lasting()), headIsLeft, root);
    }
}
