package io.broadsheet.table.gexf;

import io.broadsheet.table.Cell;
import io.broadsheet.table.Columns;
import io.broadsheet.table.RowSpool;
import io.broadsheet.table.Table;
import io.broadsheet.table.TableSink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Keeps what each section names in a file until the run's most mentioned names are known, which come last and first among equals; then
 * counts pairs of those alone.
 */
final class GexfSink implements TableSink {
    private final Path file;
    private final RowSpool sections;
    private final Nodes nodes;
    private String article = "";
    private String section = "";
    /** The names of one section and their types, in turn. */
    private final List<Cell> named = new ArrayList<>();

    GexfSink(Path file, Path sections, int mostNodes) throws IOException {
        this.file = file;
        this.nodes = new Nodes(mostNodes);
        this.sections = new RowSpool(sections);
    }

    @Override
    public int write(Table<?> table, List<List<Cell>> rows) throws IOException {
        Columns columns = Columns.of(table);
        if (table.name().equals(GexfFormat.ENTITIES)) {
            for (List<Cell> row : rows) {
                name(columns.text(row, "article_id"), columns.text(row, "section_id"));
                named.add(columns.cell(row, "name"));
                named.add(columns.cell(row, "type"));
            }
        } else if (table.name().equals(GexfFormat.NAMES)) {
            rows.forEach(row -> nodes.add(Node.of(columns, row)));
        }
        return 0;
    }

    private void name(String articleId, String sectionId) throws IOException {
        if (!Objects.equals(article, articleId) || !Objects.equals(section, sectionId)) {
            endSection();
            article = articleId;
            section = sectionId;
        }
    }

    private void endSection() throws IOException {
        // One name has nobody beside it.
        if (named.size() > 2) {
            sections.add(named);
        }
        named.clear();
    }

    @Override
    public void finish() throws IOException {
        endSection();
        Pairs pairs = new Pairs(nodes.size());
        sections.each(row -> pairs.add(nodes.of(row)));
        GexfFile.write(nodes, pairs, file);
        close();
    }

    @Override
    public void close() throws IOException {
        sections.close();
    }
}
