package io.broadsheet.table.registry;

import io.broadsheet.table.TableFormat;
import io.broadsheet.table.conllu.ConlluFormat;
import io.broadsheet.table.gexf.GexfFormat;
import io.broadsheet.table.jsonl.JsonLinesFormat;
import io.broadsheet.table.parquet.ParquetFormat;
import io.broadsheet.table.sqlite.SqliteFormat;
import io.broadsheet.table.xlsx.XlsxFormat;
import java.util.List;
import java.util.Optional;

/** The formats that are written on request, beside CSV. A new one is its own package and its line here. */
public final class TableFormats {
    /** All of them, as the help lists them. */
    public static final List<TableFormat> ON_REQUEST = List.of(
            new XlsxFormat(),
            new JsonLinesFormat(),
            new SqliteFormat(),
            new ParquetFormat(),
            new GexfFormat(),
            new ConlluFormat());

    private TableFormats() {}

    /** The format of a name; empty if there is none. */
    public static Optional<TableFormat> of(String name) {
        return ON_REQUEST.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
