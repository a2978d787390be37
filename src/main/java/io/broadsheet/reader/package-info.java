/**
 * From files and streams to documents: which inputs there are, what they are called, who reads which. Each format is a package
 * of its own below this one; {@code registry} lists them.
 */
package io.broadsheet.reader;
