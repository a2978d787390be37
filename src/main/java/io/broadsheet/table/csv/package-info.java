/** CSV files, with the data package that describes them. */
package io.broadsheet.table.csv;
