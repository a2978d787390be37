package io.broadsheet.store;

/** The ways by which corrections are given to a run that remembers them. */
public enum CorrectionSource {
    /** A file of corrections. */
    CORRECTIONS,
    /** A file of names. */
    ALIASES
}
