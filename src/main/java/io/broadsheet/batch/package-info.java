/** A run over many articles: order, threads, one failure a row, tables that appear whole or not at all. */
package io.broadsheet.batch;
