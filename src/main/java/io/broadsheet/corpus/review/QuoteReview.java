package io.broadsheet.corpus.review;

import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Attribution;
import io.broadsheet.model.Entity;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Speaker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked of an article's quotes: who may be the wrong speaker, and how likely that is. The odds that a speaker is wrong are those
 * of the confidence, times the weight of each {@linkplain DoubtSign sign} that the quote shows. Immutable, so safe for use by several
 * threads.
 *
 * @param article the article
 * @param names how corrections name its entities, by their ids
 */
public record QuoteReview(AnalyzedArticle article, Map<String, String> names) {
    /** Below that, reading finds too little. */
    static final double LEAST_DOUBT = 0.1;

    /** What a speaker's confidence is where no rule found any. */
    private static final double EVEN = 0.5;

    public QuoteReview {
        names = Map.copyOf(names);
    }

    /** Hands the quotes that are worth reading over to a queue. */
    public void addTo(ReviewQueue queue) {
        for (Quote quote : article.quotes()) {
            QuoteSurroundings seen = new QuoteSurroundings(article, quote);
            List<DoubtSign> signs = Arrays.stream(DoubtSign.values())
                    .filter(sign -> sign.isShownBy(seen))
                    .toList();
            double doubt = doubt(quote.attribution(), signs);
            if (doubt >= LEAST_DOUBT && queue.hasRoomFor(doubt)) {
                queue.add(item(seen, signs, doubt));
            }
        }
    }

    private static double doubt(Attribution attribution, List<DoubtSign> signs) {
        double confidence = attribution.confidence() > 0 ? attribution.confidence() : EVEN;
        double odds = (1 - confidence) / confidence;
        for (DoubtSign sign : signs) {
            odds *= sign.weight();
        }
        return odds / (1 + odds);
    }

    private ReviewItem item(QuoteSurroundings seen, List<DoubtSign> signs, double doubt) {
        Quote quote = seen.quote();
        Attribution attribution = quote.attribution();
        List<Entity> rivals = seen.rivals();
        List<String> why = new ArrayList<>();
        if (!attribution.method().isEmpty()) {
            why.add(attribution.method());
        }
        signs.forEach(sign -> why.add(sign.text()));
        return new ReviewItem(
                article.document().id(),
                quote.id(),
                attribution.speaker() instanceof Speaker.Unknown ? Question.WHO_SPEAKS : Question.WRONG_SPEAKER,
                attribution.speaker().name(),
                rivals.stream().map(Entity::name).toList(),
                rivals.stream().findFirst().map(this::named).orElse(""),
                doubt,
                quote.words(),
                why,
                seen.excerpt());
    }

    /** An entity that a correction made has no other name than its own. */
    private String named(Entity entity) {
        return Optional.ofNullable(names.get(entity.id())).orElse(entity.name());
    }
}
