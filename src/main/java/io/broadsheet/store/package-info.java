/**
 * What a run has found so far, article by article whole or not at all, in a SQLite database that survives whatever ends
 * the run. Only this room knows SQL.
 */
package io.broadsheet.store;
