/** Turns an article into its analysis, by named stages whose order reads in one method. */
package io.broadsheet.analysis;
