package io.broadsheet.analysis.quote;

import io.broadsheet.analysis.sentiment.ScoreMean;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Speaker;
import io.broadsheet.model.SpeakerSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sums up what each speaker of an article says. */
public final class SpeakerTally {
    private SpeakerTally() {}

    /** A row for each known speaker, in the order of their first quote. */
    public static List<SpeakerSummary> of(List<Quote> quotes) {
        Map<Speaker, List<Quote>> bySpeaker = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            Speaker speaker = quote.attribution().speaker();
            if (!(speaker instanceof Speaker.Unknown)) {
                bySpeaker.computeIfAbsent(speaker, s -> new ArrayList<>()).add(quote);
            }
        }
        List<SpeakerSummary> summaries = new ArrayList<>();
        bySpeaker.forEach((speaker, said) -> summaries.add(summary(speaker, said)));
        return summaries;
    }

    private static SpeakerSummary summary(Speaker speaker, List<Quote> said) {
        ScoreMean sentiment = new ScoreMean();
        said.forEach(quote -> sentiment.add(quote.sentiment(), quote.words()));
        return new SpeakerSummary(
                speaker,
                said.stream()
                        .map(quote -> quote.attribution().role())
                        .filter(role -> !role.isEmpty())
                        .findFirst()
                        .orElse(""),
                count(said, Quote.Kind.DIRECT),
                count(said, Quote.Kind.MIXED),
                count(said, Quote.Kind.INDIRECT),
                said.stream().mapToInt(Quote::words).sum(),
                sentiment.mean());
    }

    private static int count(List<Quote> quotes, Quote.Kind kind) {
        return (int) quotes.stream().filter(quote -> quote.kind() == kind).count();
    }
}
