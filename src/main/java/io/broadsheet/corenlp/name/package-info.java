/** Names: CoreNLP's two CRF taggers decoded by us, and the lists of first names, places and nationalities. */
package io.broadsheet.corenlp.name;
