/** Web pages as saved from news sites: the story and what the page says of it, without what stands around it. */
package io.broadsheet.reader.html;
