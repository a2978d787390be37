/** CoreNLP's shift-reduce parser decoded by us: the same weights and the same trees, without a string a feature. */
package io.broadsheet.corenlp.parser;
