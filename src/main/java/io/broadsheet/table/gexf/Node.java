package io.broadsheet.table.gexf;

import io.broadsheet.table.Cell;
import io.broadsheet.table.Columns;
import java.util.List;

/** A name over the run, as corpus_entities has it. */
record Node(String name, String type, String subtype, long mentions, long articles, long quotes, String sentiment) {
    static Node of(Columns columns, List<Cell> row) {
        return new Node(
                columns.text(row, "name"),
                columns.text(row, "type"),
                columns.text(row, "subtype"),
                columns.whole(row, "mentions"),
                columns.whole(row, "articles"),
                columns.whole(row, "quotes_spoken"),
                columns.text(row, "sentiment_score"));
    }
}
