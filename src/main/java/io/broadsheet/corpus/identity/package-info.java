/** Who is who over a run: joins what articles name in several ways, and keeps apart who only share a name. */
package io.broadsheet.corpus.identity;
