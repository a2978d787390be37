package io.broadsheet.table;

import java.util.ArrayList;
import java.util.List;

/** All tables, in the order in which people read them. A new table is entered here. */
public final class Tables {
    /** The tables with rows from each article. */
    private static final List<ArticleTable<?>> OF_ARTICLES = List.of(
            ArticlesTable.TABLE,
            SectionsTable.TABLE,
            SentimentTable.TABLE,
            SentencesTable.TABLE,
            EntitiesTable.TABLE,
            MentionsTable.TABLE,
            ValuesTable.TABLE,
            QuotesTable.TABLE,
            SpeakersTable.TABLE,
            TokensTable.TABLE);

    /** The table that is written only when asked for. */
    public static final String TOKENS = TokensTable.TABLE.table().name();

    private Tables() {}

    /**
     * The tables with rows from each article.
     *
     * @param distributions whether with the probabilities behind the scores
     */
    public static List<ArticleTable<?>> ofArticles(boolean distributions) {
        List<ArticleTable<?>> tables = new ArrayList<>();
        for (ArticleTable<?> table : OF_ARTICLES) {
            tables.add(distributions ? table : table.withoutRequested());
        }
        return tables;
    }

    /** The table of the articles themselves, without the columns that users add to it. */
    public static Table<?> articles() {
        return ArticlesTable.TABLE.table();
    }

    /**
     * The definitions of all tables, those of the whole run last.
     *
     * @param distributions whether with the probabilities behind the scores
     */
    public static List<Table<?>> all(boolean distributions) {
        List<Table<?>> tables = new ArrayList<>();
        ofArticles(distributions).forEach(table -> tables.add(table.table()));
        tables.add(CorpusEntitiesTable.TABLE);
        tables.add(CorpusSpeakersTable.TABLE);
        tables.add(CorpusQuotesTable.TABLE);
        tables.add(IdentitiesTable.TABLE);
        tables.add(FailuresTable.TABLE);
        return tables;
    }

    /** The definitions of all tables that there may be: those above, and groups. */
    public static List<Table<?>> possible() {
        List<Table<?>> tables = new ArrayList<>(all());
        tables.add(GroupsTable.TABLE);
        return tables;
    }

    /** The definitions of all tables with all their columns, those of the whole run last. */
    public static List<Table<?>> all() {
        return all(true);
    }

    /** The names of the tables that are written unless others are asked for. */
    public static List<String> standard() {
        return names().stream().filter(name -> !name.equals(TOKENS)).toList();
    }

    /** The names of all tables. */
    public static List<String> names() {
        return all().stream().map(Table::name).toList();
    }
}
