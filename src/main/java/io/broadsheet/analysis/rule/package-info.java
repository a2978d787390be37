/** What all rules of the analysis have in common: an id, an example, and how often they were right where people judged. */
package io.broadsheet.analysis.rule;
