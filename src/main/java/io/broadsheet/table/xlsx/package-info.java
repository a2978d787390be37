/** A workbook: sheets for people first, then the tables. The only place where fastexcel may appear. */
package io.broadsheet.table.xlsx;
