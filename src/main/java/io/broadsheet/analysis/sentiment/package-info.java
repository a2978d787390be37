/** From sentences' class distributions to scores of sentences, sections, articles, entities and quotes. */
package io.broadsheet.analysis.sentiment;
