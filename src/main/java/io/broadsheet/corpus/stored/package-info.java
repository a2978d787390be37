/** Analysed articles made again from their rows in the tables. */
package io.broadsheet.corpus.stored;
