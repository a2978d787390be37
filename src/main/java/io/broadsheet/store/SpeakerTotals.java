package io.broadsheet.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/**
 * Adds up who speaks over all counted articles, by identity, or by the phrase for a source without a name. A quote of several
 * counts for each who has a name. Sums are made in input order, as those of identities.
 */
final class SpeakerTotals {
    private static final String QUOTES = """
            SELECT position, number, speaker, identities, kind, words, score
                FROM temp.run_quotes WHERE speaker <> '' AND position IN (SELECT position FROM counted) ORDER BY number""";
    private static final String SORTED = """
            SELECT spoken.identity, phrase, position, kind, words, score, coalesce(name, phrase), judged, positive, negative
                FROM temp.spoken LEFT JOIN temp.totals USING (identity) ORDER BY spoken.identity, folded, position, quote""";

    private final Database database;
    private String identity = "";
    private String folded = "";
    private String speaker = "";
    private boolean judged;
    private double positive;
    private double negative;
    private long position;
    private long articles;
    private long quotes;
    private long direct;
    private long mixed;
    private long indirect;
    private long words;
    private long scoredWords;
    private double score;

    private SpeakerTotals(Database database) {
        this.database = database;
    }

    static void each(Database database, StoreReader.Taker<SpeakerTotal> taker) throws IOException {
        database.execute("DROP TABLE IF EXISTS temp.spoken", "DROP TABLE IF EXISTS temp.speaker_totals", """
                CREATE TEMP TABLE spoken (
                    identity TEXT, phrase TEXT, folded TEXT, position INTEGER, quote INTEGER, kind TEXT, words INTEGER, score REAL)""", """
                CREATE TEMP TABLE speaker_totals (
                    identity TEXT, speaker TEXT, articles INTEGER, quotes INTEGER, direct INTEGER, mixed INTEGER,
                    indirect INTEGER, words INTEGER, scored_words INTEGER, score REAL, judged INTEGER, positive REAL,
                    negative REAL)""");
        SpeakerTotals totals = new SpeakerTotals(database);
        database.each(QUOTES, totals::spread);
        database.each(SORTED, totals::add);
        totals.write();
        database.each(
                "SELECT * FROM temp.speaker_totals ORDER BY quotes DESC, words DESC, identity, speaker",
                row -> taker.take(new SpeakerTotal(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8),
                        row.getLong(9),
                        row.getDouble(10),
                        row.getBoolean(11),
                        row.getDouble(12),
                        row.getDouble(13))));
        database.execute("DROP TABLE temp.spoken", "DROP TABLE temp.speaker_totals");
    }

    /** Gives a quote to each who speaks it. */
    private void spread(ResultSet row) throws SQLException, IOException {
        String phrase = row.getString(3);
        String identities = row.getString(4);
        Optional<Object> score = Optional.ofNullable(row.getObject(7));
        for (String id : identities.split(";", -1)) {
            database.update(
                    "INSERT INTO temp.spoken VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    id.isEmpty() ? phrase : "",
                    id.isEmpty() ? phrase.toLowerCase(Locale.ROOT) : "",
                    row.getLong(1),
                    row.getLong(2),
                    row.getString(5),
                    row.getLong(6),
                    score);
        }
    }

    private void add(ResultSet row) throws SQLException, IOException {
        String phrase = row.getString(2).toLowerCase(Locale.ROOT);
        if (quotes == 0 || !row.getString(1).equals(identity) || !phrase.equals(folded)) {
            write();
            begin(row, phrase);
        }
        if (quotes == 0 || row.getLong(3) != position) {
            articles++;
            position = row.getLong(3);
        }
        quotes++;
        switch (row.getString(4)) {
            case "direct" -> direct++;
            case "mixed" -> mixed++;
            default -> indirect++;
        }
        long said = row.getLong(5);
        words += said;
        double feels = row.getDouble(6);
        if (!row.wasNull()) {
            scoredWords += said;
            score += feels * said;
        }
    }

    private void begin(ResultSet row, String phrase) throws SQLException {
        identity = row.getString(1);
        folded = phrase;
        speaker = row.getString(7);
        judged = row.getBoolean(8);
        positive = row.getDouble(9);
        negative = row.getDouble(10);
        articles = 0;
        quotes = 0;
        direct = 0;
        mixed = 0;
        indirect = 0;
        words = 0;
        scoredWords = 0;
        score = 0;
    }

    private void write() throws StoreException {
        if (quotes > 0) {
            database.update(
                    "INSERT INTO temp.speaker_totals VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    identity,
                    speaker,
                    articles,
                    quotes,
                    direct,
                    mixed,
                    indirect,
                    words,
                    scoredWords,
                    score,
                    judged,
                    positive,
                    negative);
        }
    }
}
