/**
 * Finds articles that are copies of others, whatever their headlines, bylines, cuts and added paragraphs: a sketch of each article's
 * words, made when it is analysed, then groups of sketches. Knows nothing of how sketches are kept, nor of any language.
 */
package io.broadsheet.corpus.copy;
