package io.broadsheet.model;

import java.io.Serializable;

/**
 * A word or punctuation mark of a sentence.
 *
 * @param span where it stands in the article's text
 * @param word the word as tokenised
 * @param lemma its dictionary form
 * @param pos its Penn Treebank part of speech
 * @param ner the tag of the name or number that it belongs to, {@code O} for none
 * @param head the position of the token it depends on, counted from 1; 0 for the root and where there is no parse
 * @param deprel its Universal Dependencies relation to that token; empty where there is no parse
 */
public record Token(Span span, String word, String lemma, String pos, String ner, int head, String deprel)
        implements Serializable {
    public Token {
        if (head < 0) {
            throw new IllegalArgumentException("a token's head is 0 or more: " + head + " for '" + word + "'");
        }
    }

    /** Whether it holds a letter or a digit, which is what counts as a word in the tables. */
    public boolean isWord() {
        return word.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
