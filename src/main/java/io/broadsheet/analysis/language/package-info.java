/** The port to a language engine: what the analysis asks of one, and what it gets back. */
package io.broadsheet.analysis.language;
