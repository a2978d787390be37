package io.broadsheet.batch;

import io.broadsheet.model.CorpusEntity;
import io.broadsheet.model.CorpusSpeaker;
import io.broadsheet.model.Identification;
import io.broadsheet.store.StoreReader;
import io.broadsheet.store.StoreReader.Taker;
import io.broadsheet.table.CorpusEntitiesTable;
import io.broadsheet.table.CorpusQuotesTable;
import io.broadsheet.table.CorpusSpeakersTable;
import io.broadsheet.table.IdentitiesTable;
import io.broadsheet.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The first rows of what is known over a run, as many as a report shows.
 *
 * @param names the most mentioned identities
 * @param speakers the most quoted
 */
record FirstRows(List<CorpusEntity> names, List<CorpusSpeaker> speakers) {
    private static final int MOST = 100;

    /** Takes a row of a table. */
    interface RowTaker {
        /** Takes one more. */
        <R> void take(Table<R> table, R row) throws IOException;
    }

    /** No rows. */
    static final FirstRows NONE = new FirstRows(List.of(), List.of());

    FirstRows {
        names = List.copyOf(names);
        speakers = List.copyOf(speakers);
    }

    /** Finds out who is who and whose the quotes are, hands all rows over, and gives the first. */
    static FirstRows of(StoreReader reader, RowTaker rows) throws IOException {
        RunIdentities identities = RunIdentities.find(reader);
        RunQuotes quotes = RunQuotes.find(reader);
        List<CorpusEntity> names = new ArrayList<>();
        List<CorpusSpeaker> speakers = new ArrayList<>();
        Taker<Identification> entities = entity -> rows.take(IdentitiesTable.TABLE, entity);
        identities.each(first(names, name -> rows.take(CorpusEntitiesTable.TABLE, name)));
        quotes.eachSpeaker(first(speakers, speaker -> rows.take(CorpusSpeakersTable.TABLE, speaker)));
        identities.eachEntity(entities);
        quotes.each(quote -> rows.take(CorpusQuotesTable.TABLE, quote));
        return new FirstRows(names, speakers);
    }

    private static <T> Taker<T> first(List<T> kept, Taker<T> taker) {
        return one -> {
            taker.take(one);
            if (kept.size() < MOST) {
                kept.add(one);
            }
        };
    }
}
