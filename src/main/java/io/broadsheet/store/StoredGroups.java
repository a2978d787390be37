package io.broadsheet.store;

import io.broadsheet.model.ArticleGroup;
import io.broadsheet.model.Sentiment;
import io.broadsheet.model.TargetSentiment;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Counted articles by group, for as long as the store is open, with what their tables hold of each group. The database sorts, on disk
 * if need be. For use by one thread at a time.
 */
public final class StoredGroups {
    private final Database database;

    StoredGroups(Database database) {
        this.database = database;
    }

    /** Takes a section's numbers. */
    public interface SectionTaker {
        /** Takes one more. */
        void take(int tokens, int quotedTokens, Sentiment overall, Sentiment quoted, Sentiment narrative)
                throws IOException;
    }

    /** Takes a mention. */
    public interface MentionTaker {
        /** Takes one more. */
        void take(String name, String type, TargetSentiment sentiment) throws IOException;
    }

    /** No article is in a group. */
    public void clear() throws StoreException {
        database.execute(
                "DROP TABLE IF EXISTS temp.grouped",
                "CREATE TEMP TABLE grouped (label TEXT NOT NULL, position INTEGER NOT NULL, article_id TEXT NOT NULL)",
                "CREATE INDEX temp.grouped_label ON grouped (label, position)");
    }

    /** Puts an article into a group, if it counts. */
    public void add(String articleId, String group) throws StoreException {
        database.update(
                "INSERT INTO temp.grouped SELECT ?, position, article_id FROM counted WHERE article_id = ?",
                group,
                articleId);
    }

    /** Takes the groups and how many articles each has, in the order of their names. */
    public void each(GroupTaker taker) throws IOException {
        database.each(
                "SELECT label, count(*) FROM temp.grouped GROUP BY label ORDER BY label",
                row -> taker.take(row.getString(1), row.getLong(2)));
    }

    /** Takes a group. */
    public interface GroupTaker {
        /** Takes one more. */
        void take(String group, long articles) throws IOException;
    }

    /** Takes the sections of a group, in input order. */
    public void eachSection(String group, SectionTaker taker) throws IOException {
        database.each(
                """
                SELECT tokens, quoted_tokens, sentiment_score, quoted_score, narrative_score
                    FROM temp.grouped JOIN sentiment USING (article_id) WHERE label = ? ORDER BY position, sentiment.rowid""",
                row -> taker.take(row.getInt(1), row.getInt(2), score(row, 3), score(row, 4), score(row, 5)),
                group);
    }

    private static Sentiment score(ResultSet row, int column) throws SQLException {
        double score = row.getDouble(column);
        return row.wasNull() ? Sentiment.UNKNOWN : new Sentiment.Scored(score);
    }

    /** The quotes of a group. */
    public ArticleGroup.Quotes quotes(String group) throws StoreException {
        return database.first(
                        """
                        SELECT count(*) FILTER (WHERE kind = 'direct'), count(*) FILTER (WHERE kind = 'mixed'),
                                count(*) FILTER (WHERE kind = 'indirect'), count(*) FILTER (WHERE speaker IS NULL), sum(words)
                            FROM temp.grouped JOIN quotes USING (article_id) WHERE label = ?""",
                        row -> new ArticleGroup.Quotes(
                                row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)),
                        group)
                .orElse(ArticleGroup.Quotes.NONE);
    }

    /** Takes the named speakers of a group, the most quoted first. */
    public void eachSpeaker(String group, StoreReader.Taker<String> taker) throws IOException {
        database.each("""
                SELECT speaker FROM temp.grouped JOIN speakers USING (article_id)
                    WHERE label = ? AND speaker IS NOT NULL AND speaker_entity_id IS NOT NULL
                    GROUP BY speaker ORDER BY sum(quotes) DESC, sum(words) DESC, speaker""", row -> taker.take(row.getString(1)), group);
    }

    /** Takes the mentions of a group, those of one name and type together. */
    public void eachMention(String group, MentionTaker taker) throws IOException {
        database.each("""
                SELECT name, type, toward_negative, toward_neutral, toward_positive
                    FROM temp.grouped JOIN mentions USING (article_id) WHERE label = ?
                    ORDER BY name, type, position, mentions.rowid""", row -> taker.take(row.getString(1), row.getString(2), toward(row)), group);
    }

    private static TargetSentiment toward(ResultSet row) throws SQLException {
        double negative = row.getDouble(3);
        return row.wasNull()
                ? TargetSentiment.UNKNOWN
                : TargetSentiment.of(List.of(negative, row.getDouble(4), row.getDouble(5)));
    }
}
