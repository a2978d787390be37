package io.broadsheet.table.csv;

import io.broadsheet.table.Table;
import io.broadsheet.table.TableFormat;
import io.broadsheet.table.TableSink;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * How CSV files are written; everything else follows RFC 4180, with lines that end in LF.
 *
 * @param delimiter what stands between cells: a comma, a semicolon, a tab or a vertical bar
 * @param byteOrderMark whether files begin with a UTF-8 byte order mark
 */
public record CsvFormat(char delimiter, boolean byteOrderMark) implements TableFormat {
    /** A comma, and no mark. */
    public static final CsvFormat DEFAULT = new CsvFormat(',', false);

    /** The delimiters that no cell of numbers can hold. */
    public static final String DELIMITERS = ",;\t|";

    public CsvFormat {
        if (DELIMITERS.indexOf(delimiter) < 0) {
            throw new IllegalArgumentException(
                    "the delimiter must be a comma, semicolon, tab or vertical bar: '" + delimiter + "'");
        }
    }

    /** What keeps text from running as a formula in such files. */
    public FormulaGuard guard() {
        return new FormulaGuard(delimiter);
    }

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String description() {
        return "A CSV file a table, and datapackage.json, which describes them.";
    }

    @Override
    public List<String> files(List<Table<?>> tables) {
        return Stream.concat(tables.stream().map(this::place), Stream.of(DataPackage.FILE))
                .toList();
    }

    @Override
    public String place(Table<?> table) {
        return table.name() + ".csv";
    }

    @Override
    public TableSink open(List<Table<?>> tables, Files files) throws IOException {
        return CsvSink.open(tables, files, this);
    }
}
