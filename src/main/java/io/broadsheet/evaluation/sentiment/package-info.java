/** Measures sentiment against files of judged sentences and of judged targets in sentences. */
package io.broadsheet.evaluation.sentiment;
