/** XML that may be hostile: nothing outside it is looked at, and its nesting is bounded. */
package io.broadsheet.reader.xml;
