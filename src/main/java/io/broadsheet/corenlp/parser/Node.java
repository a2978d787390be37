package io.broadsheet.corenlp.parser;

/**
 * A node of a parse under construction, with two children, one, or, as a word, none. Where there is no child stands
 * {@link #NONE}, whose own children are itself, so that one may ask for the child of a child.
 */
final class Node {
    static final Node NONE = new Node();

    private final Category category;
    private final Word head;
    private final Node left;
    private final Node right;

    private Node() {
        this.category = Category.NONE;
        this.head = Word.NONE;
        this.left = this;
        this.right = this;
    }

    private Node(Category category, Word head, Node left, Node right) {
        this.category = category;
        this.head = head;
        this.left = left;
        this.right = right;
    }

    /** A part of speech with its word under it. */
    static Node of(Word word) {
        return unary(word.tag(), new Node(word.word(), word, NONE, NONE));
    }

    static Node unary(Category category, Node child) {
        return new Node(category, child.head, child, NONE);
    }

    static Node binary(Category category, Node left, Node right, boolean headIsLeft) {
        return new Node(category, headIsLeft ? left.head : right.head, left, right);
    }

    Category category() {
        return category;
    }

    /** The word that stands for it. */
    Word head() {
        return head;
    }

    boolean exists() {
        return this != NONE;
    }

    boolean isWord() {
        return left == NONE;
    }

    boolean isPartOfSpeech() {
        return right == NONE && left != NONE && left.isWord();
    }

    /** Whether it has one child. */
    boolean isUnary() {
        return left != NONE && right == NONE;
    }

    boolean isBinary() {
        return left != NONE && right != NONE && exists();
    }

    /** The first child, or the only one. */
    Node first() {
        return left;
    }

    /** The left of two children. */
    Node left() {
        return isBinary() ? left : NONE;
    }

    /** The right of two children. */
    Node right() {
        return right;
    }

    /** The only child. */
    Node only() {
        return isUnary() ? left : NONE;
    }

    /** The last node on the left that was attached to its head. */
    Node latestLeft() {
        for (Node node = left; node.exists(); node = node.left) {
            if (node.head.position() != head.position()) {
                return node;
            }
        }
        return NONE;
    }

    /** The last node on the right that was attached to its head. */
    Node latestRight() {
        Node node = this;
        while (node.exists()) {
            if (node.isBinary() && node.right.head.position() != head.position()) {
                return node.right;
            }
            node = node.isBinary() ? node.right : node.left;
        }
        return NONE;
    }
}
