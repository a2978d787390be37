package io.broadsheet.corenlp.parser;

import io.broadsheet.corenlp.compact.TextHash;

/**
 * The label of a node: a phrase's category ("NP"), a part of speech, or a word.
 *
 * @param text the label
 * @param temporary whether it marks a part of a node with more than two children ("@NP"), which disappears from the
 *     finished tree
 * @param lasting the label without the sign that it is temporary
 * @param hash its {@link TextHash}
 * @param power its {@link TextHash#power}
 */
record Category(String text, boolean temporary, String lasting, long hash, long power) {
    private static final String TEMPORARY = "@";

    /** What the features say of a node, a word or a tag that is not there. */
    static final Category NONE = of("*NULL*");

    static Category of(String text) {
        boolean temporary = text.startsWith(TEMPORARY);
        return new Category(
                text,
                temporary,
                temporary ? text.substring(TEMPORARY.length()) : text,
                TextHash.of(text),
                TextHash.power(text));
    }

    boolean isSameButForTemporary(Category other) {
        return lasting.equals(other.lasting);
    }
}
