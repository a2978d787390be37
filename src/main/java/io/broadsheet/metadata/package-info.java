/**
 * What people know of their articles beside the texts: a table of theirs, what stands in the articles' ids, and what formats
 * hold; and which columns of the table of articles it becomes.
 */
package io.broadsheet.metadata;
