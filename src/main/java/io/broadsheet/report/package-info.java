/** A report for people: pages with charts and a search, made from a run's tables. */
package io.broadsheet.report;
