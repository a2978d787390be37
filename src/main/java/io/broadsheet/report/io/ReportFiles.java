package io.broadsheet.report.io;

import java.io.IOException;

/** Takes the files of a report. */
public interface ReportFiles {
    /**
     * Writes a file.
     *
     * @param name its name in the report's folder, with {@code /} between its parts
     * @param text what it holds, for UTF-8
     */
    void write(String name, String text) throws IOException;
}
