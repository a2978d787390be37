/** What words and lists say of names, wherever they stand. */
package io.broadsheet.analysis.entity.lexicon;
