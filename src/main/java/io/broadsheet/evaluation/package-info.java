/** Measures the quotes table against articles that people annotated; reads both, and knows nothing of how quotes are found. */
package io.broadsheet.evaluation;
