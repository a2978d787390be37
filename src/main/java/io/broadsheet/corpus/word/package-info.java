/** Words as texts of different articles are compared by them: folded, and as numbers. */
package io.broadsheet.corpus.word;
