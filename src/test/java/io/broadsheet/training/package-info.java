/** Trains the weights of the sentiment models; {@code scripts/train-sentiment} runs it. */
package io.broadsheet.training;
