/** Who said what: from quoted stretches to quotes with speakers. */
package io.broadsheet.analysis.quote;
