/** Broadsheet as a library: {@link io.broadsheet.NewsAnalyzer} is its front door. */
package io.broadsheet;
