/** A concordance over all articles of a report: an index in files that a browser reads from the disk, a few at a time. */
package io.broadsheet.report.search;
