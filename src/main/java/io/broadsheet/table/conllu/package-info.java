/** The words with their dependencies, as treebanks write them. */
package io.broadsheet.table.conllu;
