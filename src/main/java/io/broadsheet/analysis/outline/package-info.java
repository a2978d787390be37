/** Finds title, headings and paragraphs in an article by how its lines look, never by words of a certain article. */
package io.broadsheet.analysis.outline;
