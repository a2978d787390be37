/** Measures what a reader makes of web pages against the text and the title that people expect of them. */
package io.broadsheet.evaluation.body;
