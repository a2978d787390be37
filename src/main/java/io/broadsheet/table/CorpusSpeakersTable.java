package io.broadsheet.table;

import io.broadsheet.model.CorpusSpeaker;
import java.util.List;

/** Who speaks over the whole run, and how much. */
public final class CorpusSpeakersTable {
    /** The definition; its rows are known at the end of a run. */
    public static final Table<CorpusSpeaker> TABLE = new Table<>(
            "corpus_speakers",
            "someone who speaks in the run, the most quoted first; a quote of several counts for each who has a name",
            List.of(
                    Column.text(
                            "identity_id",
                            Descriptions.IDENTITY_ID + " Empty for a source without a name.",
                            CorpusSpeaker::identityId),
                    Column.text(
                            "speaker",
                            "The speaker's name, or the articles' phrase for a source without a name.",
                            CorpusSpeaker::speaker),
                    Column.integer("articles", "Number of articles that quote it.", CorpusSpeaker::articles),
                    Column.integer("quotes", "Number of quotes of every kind.", CorpusSpeaker::quotes),
                    Column.integer("direct", "Number of direct quotes.", CorpusSpeaker::direct),
                    Column.integer("mixed", "Number of mixed quotes.", CorpusSpeaker::mixed),
                    Column.integer("indirect", "Number of indirect quotes.", CorpusSpeaker::indirect),
                    Column.integer("words", "Number of words in all quotes.", CorpusSpeaker::words),
                    Column.score(
                            "sentiment_score",
                            Descriptions.SCORE + " Of what it says: the mean of the quotes, weighted by words.",
                            CorpusSpeaker::sentiment),
                    Column.score(
                            "toward_score",
                            Descriptions.TOWARD + " Of what is said of it: the balance of all its mentions.",
                            CorpusSpeaker::toward)),
            List.of("identity_id", "speaker"),
            List.of(new Table.ForeignKey(
                    List.of("identity_id"), CorpusEntitiesTable.TABLE.name(), List.of("identity_id"), true)));

    private CorpusSpeakersTable() {}
}
