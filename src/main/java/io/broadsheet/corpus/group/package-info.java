/**
 * Groups of articles by what is known of them, such as outlet and month, and what each group adds up to. Pure sums: knows nothing of
 * how articles are kept or written.
 */
package io.broadsheet.corpus.group;
