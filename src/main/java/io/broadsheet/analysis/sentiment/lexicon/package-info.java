/** Which words are good or bad news, by three published lexicons, and which of them a sentence turns round. */
package io.broadsheet.analysis.sentiment.lexicon;
