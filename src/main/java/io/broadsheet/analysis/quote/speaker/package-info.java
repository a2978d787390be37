/** From the words that name a source to the speaker: names, roles, pronouns. */
package io.broadsheet.analysis.quote.speaker;
