/** Ties quoted stretches and reported clauses to the words that name their source, by rules from the surest to the last resort. */
package io.broadsheet.analysis.quote.attribution;
