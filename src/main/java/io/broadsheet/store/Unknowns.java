package io.broadsheet.store;

/**
 * How much of all finished articles is unknown.
 *
 * @param speakers quotes that nobody was found for
 * @param titles articles without a title, of which the user says none either
 * @param days articles whose day of publication is unknown
 */
public record Unknowns(long speakers, long titles, long days) {}
