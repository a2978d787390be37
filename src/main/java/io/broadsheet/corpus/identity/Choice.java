package io.broadsheet.corpus.identity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Whom a name means of several, article by article. */
final class Choice {
    private static final double SURE = 0.9;
    private static final double IMPOSSIBLE = 0.02;

    /**
     * Someone whom a name may mean.
     *
     * @param candidate who
     * @param weight how many articles speak for it before one looks at the one in question
     * @param doubt how many bearers whom no article names in full one must reckon with, counted like articles
     * @param rule why
     */
    record Option(Candidate candidate, double weight, double doubt, IdentityRule rule) {}

    /**
     * Whom it means in an article.
     *
     * @param likelihood how likely, from 0 to 1
     */
    record Chosen(Sighting sighting, Option option, double likelihood) {}

    private final BlockName subject;
    private final List<Option> options;
    private final double own;
    private final Context context;

    /**
     * A choice.
     *
     * @param own how many articles speak for whom the name was joined to already
     */
    Choice(BlockName subject, List<Option> options, double own, Context context) {
        this.subject = subject;
        this.options = options;
        this.own = own;
        this.context = context;
    }

    /** Whom the name means wherever it stands, if that is sure without looking at each article. */
    Optional<Chosen> everywhere(Candidate own) throws IOException {
        return decide(
                subject.sightings().get(0),
                option -> Evidence.ofTraits(own, option.candidate()),
                profile -> profile.likelihood(own.articleSample(), subject.key().id(), context));
    }

    /** The articles in which it is sure whom the name means. */
    List<Chosen> sure() throws IOException {
        List<Chosen> chosen = new ArrayList<>();
        for (Sighting sighting : subject.sightings()) {
            choose(sighting).ifPresent(chosen::add);
        }
        return chosen;
    }

    private Optional<Chosen> choose(Sighting sighting) throws IOException {
        return decide(
                sighting,
                option -> Evidence.ofTraits(sighting, option.candidate())
                        * Evidence.ofPresence(sighting, subject, option.candidate()),
                profile -> profile.likelihood(sighting.article(), subject.key().id(), context));
    }

    /** What is named beside someone, which is looked up only where nothing else decides. */
    private interface Surroundings {
        double likelihood(Profile profile) throws IOException;
    }

    private Optional<Chosen> decide(Sighting sighting, ToDoubleFunction<Option> evidence, Surroundings surroundings)
            throws IOException {
        Map<Option, Double> weights = new LinkedHashMap<>();
        for (Option option : options) {
            weights.put(option, option.weight() * evidence.applyAsDouble(option));
        }
        Chosen first = best(sighting, weights);
        if (first.likelihood() < SURE && first.likelihood() > IMPOSSIBLE) {
            for (Option option : options) {
                double likelihood = surroundings.likelihood(option.candidate().profile(context));
                weights.merge(option, likelihood, (a, b) -> a * b);
            }
        }
        return Optional.of(best(sighting, weights)).filter(best -> best.likelihood() >= SURE);
    }

    private Chosen best(Sighting sighting, Map<Option, Double> weights) {
        Option best = options.get(0);
        for (Option option : options) {
            if (weights.getOrDefault(option, 0.0) > weights.getOrDefault(best, 0.0)) {
                best = option;
            }
        }
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum() + best.doubt() + own;
        return new Chosen(sighting, best, weights.getOrDefault(best, 0.0) / all);
    }
}
