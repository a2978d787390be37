/** A database of the tables, with their keys and some views. */
package io.broadsheet.table.sqlite;
