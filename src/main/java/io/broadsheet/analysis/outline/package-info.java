/**
 * Finds title, headings and paragraphs of a document: as its format marks them, elsewhere by how its lines look, never by words
 * of a certain article.
 */
package io.broadsheet.analysis.outline;
