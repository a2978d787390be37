/** The sentiment of a sentence: CoreNLP's RNTN as it is, or calibrated for news together with lexicons. */
package io.broadsheet.analysis.sentiment.sentence;
