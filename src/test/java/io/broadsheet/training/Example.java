package io.broadsheet.training;

import io.broadsheet.analysis.sentiment.linear.FeatureVector;

/**
 * Something to learn from.
 *
 * @param features what a model sees of it
 * @param label -1, 0 or 1
 */
record Example(FeatureVector features, int label) {}
