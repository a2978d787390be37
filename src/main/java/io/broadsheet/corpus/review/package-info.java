/** What is worth a reader's minute: rows that are likely wrong, the likeliest first, with what is asked of each. */
package io.broadsheet.corpus.review;
