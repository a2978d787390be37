package io.broadsheet.corenlp.parser;

import java.util.List;

/** A step of the parser, from one state to the next. */
sealed interface Transition {
    /** Takes the next word onto the stack. */
    record Shift() implements Transition {}

    /**
     * Puts one node or a chain of them on top of the uppermost.
     *
     * @param labels the categories, the highest first
     * @param root whether it ends a parse
     */
    record Unary(List<Category> labels, boolean root) implements Transition {
        public Unary {
            labels = List.copyOf(labels);
        }

        Category lowest() {
            return labels.get(labels.size() - 1);
        }
    }

    /**
     * Makes one node of the two uppermost.
     *
     * @param headIsLeft whether the lower of the two, the left one, is the head
     * @param root whether it is allowed at the end of a parse alone
     */
    record Binary(Category label, boolean headIsLeft, boolean root) implements Transition {}

    /** Ends the parse. */
    record End() implements Transition {}

    /** Does nothing, when the parse has ended. */
    record Idle() implements Transition {}
}
