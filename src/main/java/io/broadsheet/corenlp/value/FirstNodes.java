package io.broadsheet.corenlp.value;

import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.ling.tokensregex.SequencePattern;
import edu.stanford.nlp.util.CoreMap;
import io.broadsheet.corenlp.hidden.HiddenField;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a match of a TokensRegex pattern may begin with, by walking its automaton up to the first tokens. */
final class FirstNodes {
    /** States that go on to their next without taking a token; {@code State} itself stands before something optional. */
    private static final Set<String> PASSING = Set.of("State", "GroupStartState", "ConjStartState", "RepeatState");

    private FirstNodes() {}

    /** The patterns one of which the first token matches; nothing where a pattern is too special to say, or may be empty. */
    static Optional<List<NodePattern<CoreMap>>> of(SequencePattern<CoreMap> pattern) {
        List<NodePattern<CoreMap>> first = new ArrayList<>();
        Deque<Object> open = new ArrayDeque<>();
        Set<Object> seen = new HashSet<>();
        open.add(HiddenField.of(pattern, "root"));
        while (!open.isEmpty()) {
            Object state = open.remove();
            if (!seen.add(state)) {
                continue;
            }
            String kind = state.getClass().getSimpleName();
            if (kind.equals("NodePatternState")) {
                first.add(nodePattern(state));
            } else if (PASSING.contains(kind)) {
                if (kind.equals("RepeatState")) {
                    open.add(HiddenField.of(state, "repeatStart"));
                }
                open.addAll((Collection<?>) HiddenField.of(state, "next"));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(first);
    }

    @SuppressWarnings("unchecked") // Patterns over tokens consist of patterns of tokens.
    private static NodePattern<CoreMap> nodePattern(Object state) {
        return (NodePattern<CoreMap>) HiddenField.of(state, "pattern");
    }
}
