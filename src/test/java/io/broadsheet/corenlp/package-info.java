/** The room that knows CoreNLP, held against CoreNLP itself. */
package io.broadsheet.corenlp;
