/** From a text to tokens and sentences: CoreNLP's tokeniser and splitter, and what news needs beyond them. */
package io.broadsheet.corenlp.sentence;
