package io.broadsheet.corenlp.name;

/**
 * In what the features of CoreNLP's name taggers differ.
 *
 * @param wordShape CoreNLP's number of a way to describe a word's look ("Xxxx", "dd-d")
 * @param longestNGram the longest beginning or end of a word that is a feature, in UTF-16 units, with the mark of the
 *     word's edge
 * @param window how many words on either side are features wherever they stand
 * @param titles whether "Mr." and the like are a feature
 */
record CrfOptions(int wordShape, int longestNGram, int window, boolean titles) {}
