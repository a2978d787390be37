package io.broadsheet.table.sqlite;

import java.util.List;
import java.util.Set;

/**
 * What people ask of the tables most often, as a view, so that they need no joins.
 *
 * @param tables those that it reads
 * @param definition the statement that makes it
 */
record View(List<String> tables, String definition) {
    /** Who said what in which article. */
    private static final View QUOTES_WITH_ARTICLES = new View(List.of("quotes", "articles"), """
            CREATE VIEW quotes_with_articles AS
            SELECT a.article_id, a.title, a.published, q.section, q.speaker, q.speaker_role, q.text, q.kind, q.words,
                    q.sentiment_score, q.sentiment_label, q.confidence, q.quote_id
                FROM quotes q JOIN articles a USING (article_id)""");

    /** Who and what each article names, over its sections. */
    private static final View ENTITIES_BY_ARTICLE = new View(List.of("entities", "articles"), """
            CREATE VIEW entities_by_article AS
            SELECT a.article_id, a.title, a.published, e.name, e.type, max(e.subtype) AS subtype, sum(e.mentions) AS mentions,
                    sum(e.quotes_spoken) AS quotes_spoken, sum(e.negative) AS negative, sum(e.neutral) AS neutral,
                    sum(e.positive) AS positive, e.entity_id
                FROM entities e JOIN articles a USING (article_id)
                GROUP BY a.article_id, e.entity_id""");

    /** Who is quoted most over the run, by equal names. */
    private static final View SPEAKERS_BY_NAME = new View(List.of("speakers"), """
            CREATE VIEW speakers_by_name AS
            SELECT speaker, count(*) AS articles, sum(quotes) AS quotes, sum(words) AS words,
                    sum(sentiment_score * words) / sum(CASE WHEN sentiment_score IS NOT NULL THEN words END) AS sentiment_score
                FROM speakers WHERE speaker IS NOT NULL
                GROUP BY speaker ORDER BY quotes DESC, speaker""");

    private static final List<View> ALL = List.of(QUOTES_WITH_ARTICLES, ENTITIES_BY_ARTICLE, SPEAKERS_BY_NAME);

    /** The definitions of those whose tables are there. */
    static List<String> over(Set<String> tables) {
        return ALL.stream()
                .filter(view -> tables.containsAll(view.tables()))
                .map(View::definition)
                .toList();
    }
}
