package io.broadsheet.store;

/** How far a run is. */
public enum Phase {
    /** Inputs are listed. */
    LISTING,
    /** Articles are analysed. */
    ANALYSING,
    /** Tables are written. */
    EXPORTING,
    /** All is done. */
    COMPLETE
}
