/** What goes into the report, rows of tables, and what comes out, files. */
package io.broadsheet.report.io;
