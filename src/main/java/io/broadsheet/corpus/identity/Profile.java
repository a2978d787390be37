package io.broadsheet.corpus.identity;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What articles name beside someone. An article that names the same speaks for the same bearer, as in naive Bayes, with the
 * share of the whole run as the estimate where little is known (Dirichlet smoothing); half of the logarithm counts, because names
 * that stand together are not independent.
 */
final class Profile {
    private static final int MOST_ARTICLES = 60;
    private static final int MOST_NAMES = 20;
    private static final double SMOOTHING = 10;
    private static final double DAMPING = 0.5;
    private static final double LEAST = 0.1;
    private static final double MOST = 50;

    private final Map<String, Integer> counts;
    private final Set<Long> articles;

    private Profile(Map<String, Integer> counts, Set<Long> articles) {
        this.counts = counts;
        this.articles = articles;
    }

    /**
     * The profile of some sightings; a sample of them is enough.
     *
     * @param own the names of whom it is about
     */
    static Profile of(List<Sighting> sightings, Set<String> own, Context context) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        Set<Long> articles = new LinkedHashSet<>();
        // Some from everywhere in the run, always the same ones.
        int step = Math.max(1, sightings.size() / MOST_ARTICLES);
        for (int i = 0; i < sightings.size() && articles.size() < MOST_ARTICLES; i += step) {
            Sighting sighting = sightings.get(i);
            if (articles.add(sighting.article())) {
                for (String name : context.named(sighting.article())) {
                    if (!own.contains(name)) {
                        counts.merge(name, 1, Integer::sum);
                    }
                }
            }
        }
        return new Profile(counts, articles);
    }

    /** The same for several articles: their mean on a logarithmic scale. */
    double likelihood(List<Long> several, String subject, Context context) throws IOException {
        double logarithm = 0;
        for (long article : several) {
            logarithm += Math.log(likelihood(article, subject, context));
        }
        return several.isEmpty() ? 1 : Math.exp(logarithm / several.size());
    }

    /** How much likelier an article's other names are beside this bearer than in any article of the run. */
    double likelihood(long article, String subject, Context context) throws IOException {
        Set<String> named = context.named(article);
        Set<String> others = new HashSet<>(named);
        others.remove(subject);
        int own = articles.contains(article) ? 1 : 0;
        int size = articles.size() - own;
        Map<String, Double> shares = new HashMap<>();
        for (String other : others) {
            shares.put(other, context.share(other));
        }
        // What no other article names says nothing.
        double once = context.leastShare() * 1.5;
        List<String> rarest = others.stream()
                .filter(name -> shares.getOrDefault(name, 1.0) > once)
                .sorted(Comparator.comparingDouble((String name) -> shares.getOrDefault(name, 1.0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_NAMES)
                .toList();
        double logarithm = 0;
        for (String name : rarest) {
            int beside = Math.max(0, counts.getOrDefault(name, 0) - own);
            double share = shares.getOrDefault(name, 1.0);
            logarithm += Math.log((beside + SMOOTHING * share) / (size + SMOOTHING) / share);
        }
        return Math.max(LEAST, Math.min(MOST, Math.exp(DAMPING * logarithm)));
    }
}
