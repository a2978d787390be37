/** Markdown, as CommonMark describes it, with tables and front matter. */
package io.broadsheet.reader.markdown;
