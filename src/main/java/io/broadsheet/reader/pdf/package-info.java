/**
 * PDF files with text: from the places of letters on pages to lines, from lines to paragraphs, and by their size and weight to
 * title and headings. The only place where PDFBox may appear.
 */
package io.broadsheet.reader.pdf;
