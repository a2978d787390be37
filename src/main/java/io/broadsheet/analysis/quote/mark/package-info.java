/** From quotation marks to quoted stretches, before anyone asks who said them. */
package io.broadsheet.analysis.quote.mark;
