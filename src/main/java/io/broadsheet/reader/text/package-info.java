/** Plain text, which reads what no other format takes for its own. */
package io.broadsheet.reader.text;
