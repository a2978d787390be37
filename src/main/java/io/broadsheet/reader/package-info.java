/** From files and streams to articles: which inputs there are, what they are called, how their bytes become text. */
package io.broadsheet.reader;
