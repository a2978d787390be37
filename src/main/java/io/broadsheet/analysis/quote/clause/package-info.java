/** The clauses and phrases of a sentence that ascribe something to someone. */
package io.broadsheet.analysis.quote.clause;
