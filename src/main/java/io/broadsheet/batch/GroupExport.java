package io.broadsheet.batch;

import io.broadsheet.corpus.group.GroupBy;
import io.broadsheet.corpus.group.GroupSums;
import io.broadsheet.model.ArticleGroup;
import io.broadsheet.store.StoreReader;
import io.broadsheet.store.StoredGroups;
import io.broadsheet.table.Cell;
import io.broadsheet.table.GroupsTable;
import io.broadsheet.table.Table;
import io.broadsheet.table.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Groups the articles that count by columns of their table, and adds each group up. */
final class GroupExport {
    /** Stands between the cells of a group, and in none of them. */
    private static final String BETWEEN = "\u001f";

    private final StoreReader reader;
    private final ArticleColumns columns;
    private final GroupBy by;
    private final Table<?> articles;
    private final List<Integer> places = new ArrayList<>();

    /**
     * Groups by some columns.
     *
     * @throws UnknownColumnException if there is no such column
     */
    GroupExport(StoreReader reader, ArticleColumns columns, GroupBy by) throws UnknownColumnException {
        this.reader = reader;
        this.columns = columns;
        this.by = by;
        this.articles = columns.of(Tables.articles());
        for (GroupBy.Key key : by.keys()) {
            int place = articles.header().indexOf(key.column());
            if (place < 0) {
                throw new UnknownColumnException("--group-by: articles.csv has no column '" + key.column()
                        + "'; it has " + String.join(", ", articles.header()));
            }
            places.add(place);
        }
    }

    /** The table of groups, with the columns that tell them apart. */
    Table<ArticleGroup> table() {
        return GroupsTable.by(by.keys().stream().map(GroupBy.Key::name).toList());
    }

    /** Takes the groups, by their cells. */
    void each(StoreReader.Taker<ArticleGroup> taker) throws IOException {
        StoredGroups groups = reader.groups();
        groups.clear();
        reader.eachFinished(article -> groups.add(article.articleId(), group(article.articleId())));
        groups.each((group, number) -> {
            GroupSums sums = new GroupSums(List.of(group.split(BETWEEN, -1)));
            sums.addArticles(number);
            groups.eachSection(group, sums::addSection);
            sums.setQuotes(groups.quotes(group));
            groups.eachSpeaker(group, sums::addSpeaker);
            groups.eachMention(group, sums::addMention);
            taker.take(sums.sums());
        });
    }

    private String group(String articleId) throws IOException {
        // The columns' own rows lack the user's cells.
        List<List<Cell>> rows = columns.rows(Tables.articles(), articleId);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            String cell = rows.isEmpty() ? "" : rows.get(0).get(places.get(i)).plain();
            cells.add(by.keys().get(i).value(cell).replace(BETWEEN, " "));
        }
        return String.join(BETWEEN, cells);
    }
}
