/** CoreNLP's sentiment model, the recursive neural tensor network, computed by us in plain arrays. */
package io.broadsheet.corenlp.sentiment;
