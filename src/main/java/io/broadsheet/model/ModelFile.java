package io.broadsheet.model;

import java.io.Serializable;

/**
 * A trained model that a result rests on.
 *
 * @param name its path in the models jar
 * @param sha256 the checksum of its bytes, in hexadecimal
 */
public record ModelFile(String name, String sha256) implements Serializable {}
