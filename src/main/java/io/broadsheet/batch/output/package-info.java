/** The folder that a run fills: whose turn it is, what in it is ours, and tables that appear whole or not at all. */
package io.broadsheet.batch.output;
