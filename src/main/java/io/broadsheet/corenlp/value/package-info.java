/** Times, dates and numbers: SUTime and CoreNLP's number rules, with a faster way through their rules. */
package io.broadsheet.corenlp.value;
