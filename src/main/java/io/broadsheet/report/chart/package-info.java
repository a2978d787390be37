/** Charts as pictures that stand inside pages. */
package io.broadsheet.report.chart;
