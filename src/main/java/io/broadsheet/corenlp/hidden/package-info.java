/** Access to what CoreNLP keeps private and we cannot do without. */
package io.broadsheet.corenlp.hidden;
