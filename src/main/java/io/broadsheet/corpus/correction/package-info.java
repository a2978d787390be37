/** Corrections that users make: what the rows of their files mean in an article, and the article as it is with them. */
package io.broadsheet.corpus.correction;
