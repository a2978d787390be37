/** The names that are named together, as a graph. */
package io.broadsheet.table.gexf;
