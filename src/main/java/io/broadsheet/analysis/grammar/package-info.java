/** What a parsed sentence shows: what depends on what, and the nouns that name people and organisations. */
package io.broadsheet.analysis.grammar;
