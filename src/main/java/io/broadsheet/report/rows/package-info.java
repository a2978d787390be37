/** Rows of tables, as the report reads them. */
package io.broadsheet.report.rows;
