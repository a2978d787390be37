/** Every list of words that the analysis knows, as files with one loader. */
package io.broadsheet.lexicon;
