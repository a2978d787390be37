/** Who said what: the four steps from an article to its quotes with speakers, and who speaks how much. */
package io.broadsheet.analysis.quote;
