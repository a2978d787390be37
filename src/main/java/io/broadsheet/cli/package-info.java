/** The command line: words to options, results to words and exit codes. */
package io.broadsheet.cli;
