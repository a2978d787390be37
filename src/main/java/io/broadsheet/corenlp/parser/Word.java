package io.broadsheet.corenlp.parser;

/**
 * A word of the sentence with its part of speech.
 *
 * @param position its place in the sentence, from 0
 */
record Word(int position, Category word, Category tag) {
    static final Word NONE = new Word(-1, Category.NONE, Category.NONE);
}
