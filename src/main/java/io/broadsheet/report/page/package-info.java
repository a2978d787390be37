/** What the pages of the report show, and the templates that say how. */
package io.broadsheet.report.page;
