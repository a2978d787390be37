package io.broadsheet.table.gexf;

import io.broadsheet.table.Table;
import io.broadsheet.table.TableFormat;
import io.broadsheet.table.TableSink;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * The network of names for Gephi (GEXF 1.3): a node is a name and type over the run, as in corpus_entities; an edge joins two that a
 * section names, and its weight is the number of such sections. Of a large run the {@value #MOST_NODES} most mentioned names.
 */
public final class GexfFormat implements TableFormat {
    static final String FILE = "names.gexf";

    /** More no layout shows; the counts of all pairs of them take 8 MB. */
    static final int MOST_NODES = 2000;

    static final String ENTITIES = "entities";
    static final String NAMES = "corpus_entities";

    @Override
    public String name() {
        return "gexf";
    }

    @Override
    public String description() {
        return "Also write " + FILE + ": for Gephi, which names stand in the same sections.";
    }

    @Override
    public Set<String> reads(Set<String> chosen) {
        return Set.of(ENTITIES, NAMES);
    }

    @Override
    public List<String> files(List<Table<?>> tables) {
        return List.of(FILE);
    }

    @Override
    public String place(Table<?> table) {
        return FILE;
    }

    @Override
    public TableSink open(List<Table<?>> tables, Files files) throws IOException {
        return new GexfSink(files.of(FILE), files.of(FILE + ".sections"), MOST_NODES);
    }
}
