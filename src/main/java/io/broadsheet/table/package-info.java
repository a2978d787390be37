/**
 * The tables: one class a table, where each column is defined once, with its name, type, description and how to get it.
 * CSV files, the data package and the documentation all come from these definitions.
 */
package io.broadsheet.table;
