package io.broadsheet.evaluation;

import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Mention;
import io.broadsheet.model.Quote;
import io.broadsheet.model.RuleFamily;
import io.broadsheet.model.Span;
import io.broadsheet.model.Veto;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules by which an analysis came to the rows of its tables, which do not tell them: kept in memory beside the tables
 * that are measured. Takes articles from several threads at once, in any order.
 */
public final class AppliedRules {
    private static final ByArticle NONE = new ByArticle(Map.of(), Map.of(), Map.of(), List.of());

    private final Map<RuleFamily, List<String>> all;
    private final Map<String, ByArticle> articles = new ConcurrentHashMap<>();

    /** An article's rules: of its quotes by their ids, of its names by where they stand, and what the vetoes struck. */
    private record ByArticle(
            Map<String, String> attributions,
            Map<String, String> speakers,
            Map<Span, String> names,
            List<Veto> vetoes) {
        ByArticle {
            attributions = Map.copyOf(attributions);
            speakers = Map.copyOf(speakers);
            names = Map.copyOf(names);
            vetoes = List.copyOf(vetoes);
        }
    }

    /**
     * Without articles yet.
     *
     * @param all the ids of the rules that there are, which are listed even if they never decide anything
     */
    public AppliedRules(Map<RuleFamily, List<String>> all) {
        this.all = Map.copyOf(all);
    }

    /** The ids of the rules of a family. */
    List<String> all(RuleFamily family) {
        return all.getOrDefault(family, List.of());
    }

    /** Keeps the rules of an article; of two with one id, those of the later. */
    public void add(AnalyzedArticle analyzed) {
        Map<String, String> attributions = new HashMap<>();
        Map<String, String> speakers = new HashMap<>();
        for (Quote quote : analyzed.quotes()) {
            attributions.put(quote.id(), quote.attribution().attributionRule());
            speakers.put(quote.id(), quote.attribution().speakerRule());
        }
        Map<Span, String> names = new HashMap<>();
        for (Mention mention : analyzed.mentions()) {
            names.put(mention.span(), mention.nameRule());
        }
        articles.put(
                ArticleId.name(analyzed.document().id()),
                new ByArticle(attributions, speakers, names, analyzed.vetoes()));
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

    /** What the vetoes struck in an article. */
    List<Veto> vetoes(String article) {
        return rules(article).vetoes();
    }

    private ByArticle rules(String article) {
        return Optional.ofNullable(articles.get(article)).orElse(NONE);
    }
}
