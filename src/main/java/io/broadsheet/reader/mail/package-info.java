/** Mail messages that hold an article: subject, sender and day, and the text without what mail programs add to it. */
package io.broadsheet.reader.mail;
