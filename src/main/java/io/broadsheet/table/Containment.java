package io.broadsheet.table;

import io.broadsheet.model.Quote;
import io.broadsheet.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Which quote holds what. */
final class Containment {
    private Containment() {}

    /** The shortest quote whose content holds a stretch; empty if none does. */
    static String innermost(List<Quote> quotes, Span span) {
        return shortest(quotes, quote -> quote.content().contains(span));
    }

    /** The shortest quote whose content holds that of another and more; empty if none does. */
    static String holding(List<Quote> quotes, Quote inner) {
        return shortest(
                quotes,
                quote -> quote.content().contains(inner.content())
                        && !quote.content().equals(inner.content()));
    }

    private static String shortest(List<Quote> quotes, Predicate<Quote> holds) {
        return quotes.stream()
                .filter(holds)
                .min(Comparator.comparingInt(quote -> quote.content().length()))
                .map(Quote::id)
                .orElse("");
    }
}
