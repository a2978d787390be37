/** The one list of the formats in which tables are written. */
package io.broadsheet.table.registry;
