/** Quotes that several articles print: which are the same words, and whose those are. */
package io.broadsheet.corpus.quote;
