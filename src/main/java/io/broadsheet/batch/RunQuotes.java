package io.broadsheet.batch;

import io.broadsheet.corpus.quote.QuoteGroups;
import io.broadsheet.corpus.quote.QuotePieces;
import io.broadsheet.corpus.quote.SpeakerVote;
import io.broadsheet.corpus.quote.SpeakerVote.Ballot;
import io.broadsheet.model.CorpusQuote;
import io.broadsheet.model.CorpusSpeaker;
import io.broadsheet.model.Sentiment;
import io.broadsheet.store.QuoteTables;
import io.broadsheet.store.SpeakerTotal;
import io.broadsheet.store.StoreReader;
import io.broadsheet.store.StoreReader.Taker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whose the quotes are over a run, of which it is known who is who: articles that print the same words help each other. */
final class RunQuotes {
    private static final String REPRINTED = "reprinted";

    private final QuoteTables tables;

    private RunQuotes(QuoteTables tables) {
        this.tables = tables;
    }

    /** Finds out whose the quotes of a store are; {@link RunIdentities#find} comes first. */
    static RunQuotes find(StoreReader reader) throws IOException {
        RunQuotes quotes = new RunQuotes(reader.quotes());
        quotes.group();
        quotes.vote();
        return quotes;
    }

    private void group() throws IOException {
        tables.eachInMarks((number, text) -> tables.add(number, QuotePieces.of(text)));
        QuoteGroups groups = new QuoteGroups();
        tables.eachSharedPiece(groups::join);
        for (Map.Entry<Long, Long> quote : groups.firsts().entrySet()) {
            tables.group(quote.getKey(), quote.getValue());
        }
        tables.endOfGroups();
    }

    private void vote() throws IOException {
        List<QuoteTables.Grouped> group = new ArrayList<>();
        List<Mending> mendings = new ArrayList<>();
        tables.eachGrouped(quote -> {
            if (!group.isEmpty() && group.get(0).first() != quote.first()) {
                mendings.addAll(mendings(group));
                group.clear();
            }
            group.add(quote);
        });
        mendings.addAll(mendings(group));
        for (Mending mending : mendings) {
            tables.mend(mending.number(), mending.like(), REPRINTED, mending.confidence());
        }
    }

    /** That a quote gets the speaker of another. */
    private record Mending(long number, long like, double confidence) {}

    private static List<Mending> mendings(List<QuoteTables.Grouped> group) {
        Optional<SpeakerVote.Elected> elected =
                SpeakerVote.of(group.stream().map(RunQuotes::ballot).toList());
        List<Mending> mendings = new ArrayList<>();
        if (elected.isPresent()) {
            long like = group.stream()
                    .filter(quote -> quote.speaker().equals(elected.get().speaker()))
                    .findFirst()
                    .orElseThrow()
                    .number();
            group.stream()
                    .filter(quote -> elected.get().mends(ballot(quote)))
                    .forEach(quote -> mendings.add(
                            new Mending(quote.number(), like, elected.get().confidence())));
        }
        return mendings;
    }

    private static Ballot ballot(QuoteTables.Grouped quote) {
        return new Ballot(quote.speaker(), quote.confidence());
    }

    /** Takes the quotes, in input order. */
    void each(Taker<CorpusQuote> taker) throws IOException {
        tables.each(quote -> taker.take(new CorpusQuote(
                quote.articleId(),
                quote.quoteId(),
                quote.speaker(),
                quote.identities().isEmpty()
                        ? List.of()
                        : List.of(quote.identities().split(";", -1)),
                quote.text(),
                quote.group(),
                quote.printed(),
                quote.method(),
                quote.confidence())));
    }

    /** Takes who speaks, the most quoted first. */
    void eachSpeaker(Taker<CorpusSpeaker> taker) throws IOException {
        tables.eachSpeaker(total -> taker.take(speaker(total)));
    }

    private static CorpusSpeaker speaker(SpeakerTotal total) {
        return new CorpusSpeaker(
                total.identity(),
                total.speaker(),
                total.articles(),
                total.quotes(),
                total.direct(),
                total.mixed(),
                total.indirect(),
                total.words(),
                total.scoredWords() == 0
                        ? Sentiment.UNKNOWN
                        : new Sentiment.Scored(total.score() / total.scoredWords()),
                RunIdentities.toward(total.judged(), total.positive(), total.negative()));
    }
}
