/** Hostile input made by a fuzzer. The seeds and what was found are kept as resources and run with the other tests. */
package io.broadsheet.fuzz;
