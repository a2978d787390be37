/** Corpora: files that hold many articles as records with named fields. */
package io.broadsheet.reader.corpus;
