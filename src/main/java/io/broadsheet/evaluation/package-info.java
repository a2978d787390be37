/** Measures the tables of quotes, entities and mentions against articles that people annotated; reads both, and knows nothing of how they come about. */
package io.broadsheet.evaluation;
