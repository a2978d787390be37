/** Linear classifiers into negative, neutral and positive: features, weights, probabilities. */
package io.broadsheet.analysis.sentiment.linear;
