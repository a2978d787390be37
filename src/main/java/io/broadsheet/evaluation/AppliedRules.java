package io.broadsheet.evaluation;

import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Mention;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules by which an analysis came to the rows of its tables, which do not tell them: kept in memory beside the tables
 * that are measured. Takes articles from several threads at once, in any order.
 */
public final class AppliedRules {
    private static final ByArticle NONE = new ByArticle(Map.of(), Map.of(), Map.of());

    private final Map<String, ByArticle> articles = new ConcurrentHashMap<>();

    /** An article's rules: of its quotes by their ids, and of its names by where they stand. */
    private record ByArticle(Map<String, String> attributions, Map<String, String> speakers, Map<Span, String> names) {
        ByArticle {
            attributions = Map.copyOf(attributions);
            speakers = Map.copyOf(speakers);
            names = Map.copyOf(names);
        }
    }

    /** Keeps the rules of an article; of two with one id, those of the later. */
    public void add(AnalyzedArticle analyzed) {
        Map<String, String> attributions = new HashMap<>();
        Map<String, String> speakers = new HashMap<>();
        for (Quote quote : analyzed.quotes()) {
            attributions.put(quote.id(), quote.attribution().method());
            speakers.put(quote.id(), quote.attribution().speakerRule());
        }
        Map<Span, String> names = new HashMap<>();
        for (Mention mention : analyzed.mentions()) {
            if (mention.type().isName()) {
                names.put(mention.span(), mention.nameRule());
            }
        }
        articles.put(ArticleId.name(analyzed.document().id()), new ByArticle(attributions, speakers, names));
    }

    /** The rule that decided something of a quote; empty when none did. */
    String of(RuleFamily family, QuoteRow row) {
        ByArticle rules = rules(ArticleId.name(row.articleId()));
        return (family == RuleFamily.SPEAKER ? rules.speakers() : rules.attributions()).getOrDefault(row.id(), "");
    }

    /** The rule that joined a name to its entity; empty when none did. */
    String of(NamedRow row) {
        return rules(row.article()).names().getOrDefault(row.span(), "");
    }

    private ByArticle rules(String article) {
        return Optional.ofNullable(articles.get(article)).orElse(NONE);
    }
}
