/** Word processors' files, DOCX and ODT: the styles of their paragraphs tell title, headings, quotes and captions. */
package io.broadsheet.reader.office;
