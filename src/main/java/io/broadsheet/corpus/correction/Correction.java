package io.broadsheet.corpus.correction;

import io.broadsheet.model.CorrectionLine;

/**
 * A row of a file of corrections that makes sense by itself; whether it finds its target, the article says.
 *
 * @param number its place among all corrections of a run, from 0
 * @param line the row
 * @param verb what it does
 * @param subject what it is about
 */
public record Correction(int number, CorrectionLine line, Verb verb, Subject subject) {
    String target() {
        return line.target();
    }

    String value() {
        return line.value();
    }

    /** Whether it holds in all articles. */
    public boolean isOfEveryArticle() {
        return line.isOfEveryArticle();
    }
}
