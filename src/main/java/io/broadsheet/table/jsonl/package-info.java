/** JSON Lines: a file a table, an object a row. */
package io.broadsheet.table.jsonl;
