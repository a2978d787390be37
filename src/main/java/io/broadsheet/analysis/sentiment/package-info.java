/** How sections, articles and stretches of text feel, summed up from their judged sentences. */
package io.broadsheet.analysis.sentiment;
