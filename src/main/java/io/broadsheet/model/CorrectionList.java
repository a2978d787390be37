package io.broadsheet.model;

import java.io.Serializable;
import java.util.List;

/**
 * The corrections of one file.
 *
 * @param file what people call the file
 * @param lines its rows with a verb, in the order of the file
 */
public record CorrectionList(String file, List<CorrectionLine> lines) implements Serializable {
    public CorrectionList {
        lines = List.copyOf(lines);
    }
}
