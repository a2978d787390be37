/** Measures how fast and how large Broadsheet is, beside CoreNLP's own command line; see docs/performance.md. */
package io.broadsheet.bench;
