package io.broadsheet.corenlp.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How far the parse of one sentence is: the nodes made so far on a stack, the words that are left. What is allowed in a
 * state follows Zhang and Clark (2009) as CoreNLP's parser does. For one thread.
 */
final class ParseState {
    private static final Set<Character> SEPARATORS = Set.of(',', ';', ':', '-');
    private static final Set<Character> WIDE_SEPARATORS = Set.of('，', '；', '：');

    private final List<Word> words;
    private final List<Node> queue;
    private final List<Node> stack = new ArrayList<>();
    private final Set<String> roots;
    /** For each place where the next separator stands, there or behind; the sentence's length if there is none. */
    private final int[] nextSeparator;
    /** How many separators stand before each place. */
    private final int[] separatorsBefore;

    private int position;
    private boolean finished;

    /**
     * The state in which a parse begins.
     *
     * @param roots the categories that may end a parse
     */
    ParseState(List<Word> words, Set<String> roots) {
        this.words = words;
        this.roots = roots;
        this.queue = words.stream().map(Node::of).toList();
        nextSeparator = new int[words.size() + 1];
        separatorsBefore = new int[words.size() + 1];
        nextSeparator[words.size()] = words.size();
        for (int i = words.size() - 1; i >= 0; i--) {
            nextSeparator[i] = isSeparator(words.get(i)) ? i : nextSeparator[i + 1];
        }
        for (int i = 0; i < words.size(); i++) {
            separatorsBefore[i + 1] = separatorsBefore[i] + (nextSeparator[i] == i ? 1 : 0);
        }
    }

    private static boolean isSeparator(Word word) {
        String text = word.word().text();
        return !text.isEmpty()
                && text.chars().allMatch(c -> SEPARATORS.contains((char) c) || WIDE_SEPARATORS.contains((char) c));
    }

    boolean finished() {
        return finished;
    }

    /** The node so many under the uppermost. */
    Node stack(int depth) {
        return depth < stack.size() ? stack.get(stack.size() - 1 - depth) : Node.NONE;
    }

    int stackSize() {
        return stack.size();
    }

    /** The word so many behind the next one, or, when negative, before it. */
    Node queue(int offset) {
        int at = position + offset;
        return at >= 0 && at < queue.size() ? queue.get(at) : Node.NONE;
    }

    boolean queueIsEmpty() {
        return position == queue.size();
    }

    /** The first character of the first separator from one word to another, both included; 0 if there is none. */
    char separator(Word left, Word right) {
        int next = nextSeparator[left.position()];
        return next > right.position() ? 0 : words.get(next).word().text().charAt(0);
    }

    /** How many separators stand between two words. */
    int separators(Word left, Word right) {
        return right.position() <= left.position() + 1
                ? 0
                : separatorsBefore[right.position()] - separatorsBefore[left.position() + 1];
    }

    boolean allows(Transition transition) {
        if (transition instanceof Transition.Binary binary) {
            return allowsBinary(binary);
        }
        if (transition instanceof Transition.Unary unary) {
            return allowsUnary(unary);
        }
        if (transition instanceof Transition.Shift) {
            return !finished && !queueIsEmpty();
        }
        if (transition instanceof Transition.End) {
            return !finished
                    && queueIsEmpty()
                    && stack.size() == 1
                    && roots.contains(stack(0).category().text());
        }
        return finished;
    }

    private boolean allowsUnary(Transition.Unary unary) {
        Node top = stack(0);
        if (finished || !top.exists() || (top.isUnary() && !top.isPartOfSpeech())) {
            return false;
        }
        if (top.category().temporary()
                && !unary.lowest().text().equals(top.category().lasting())) {
            return false;
        }
        return !unary.root() || (stack.size() == 1 && queueIsEmpty());
    }

    private boolean allowsBinary(Transition.Binary binary) {
        if (finished || stack.size() < 2) {
            return false;
        }
        Category top = stack(0).category();
        Category next = stack(1).category();
        boolean temporary = binary.label().temporary();
        // Part of a node can only grow: towards its head, into its own category.
        if (top.temporary()
                && (next.temporary() || binary.headIsLeft() || !binary.label().isSameButForTemporary(top))) {
            return false;
        }
        if (next.temporary() && (!binary.headIsLeft() || !binary.label().isSameButForTemporary(next))) {
            return false;
        }
        // When no word is left to complete it, nothing temporary may come about.
        if (temporary
                && queueIsEmpty()
                && (stack.size() == 2 || stack(2).category().temporary())) {
            return false;
        }
        return !binary.root() || temporary || (stack.size() == 2 && queueIsEmpty());
    }

    void apply(Transition transition) {
        if (transition instanceof Transition.Shift) {
            stack.add(queue.get(position++));
        } else if (transition instanceof Transition.Unary unary) {
            Node top = pop();
            for (int i = unary.labels().size() - 1; i >= 0; i--) {
                top = Node.unary(unary.labels().get(i), top);
            }
            stack.add(top);
        } else if (transition instanceof Transition.Binary binary) {
            Node right = pop();
            Node left = pop();
            stack.add(Node.binary(binary.label(), left, right, binary.headIsLeft()));
        } else if (transition instanceof Transition.End) {
            finished = true;
        }
    }

    private Node pop() {
        return stack.remove(stack.size() - 1);
    }
}
