/** A Parquet file a table. The only place where Parquet may appear. */
package io.broadsheet.table.parquet;
