/** Tests of the whole program with CoreNLP's models; all share one engine. */
package io.broadsheet.it;
