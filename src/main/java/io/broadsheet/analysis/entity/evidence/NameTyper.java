package io.broadsheet.analysis.entity.evidence;

import io.broadsheet.analysis.entity.span.NameForm;
import io.broadsheet.analysis.entity.span.NameSpan;
import io.broadsheet.analysis.language.NameLists;
import io.broadsheet.model.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what each name of an article names, or that it names nothing.
 *
 * <p>A naming's score for a type is the tagger's log odds for it there, plus a part of its mean log odds for the same name
 * elsewhere in the article, plus the evidence of all namings. The highest score decides; at zero it is as likely no name.
 *
 * <p>Immutable, so safe for use by several threads.
 */
public final class NameTyper {
    private static final double SMOOTHING = 0.02;
    private static final double ELSEWHERE = 0.8;

    private final EvidenceReader reader;

    /** A typer that knows some lists. */
    public NameTyper(NameLists lists) {
        this.reader = new EvidenceReader(lists);
    }

    /** What an article shows of one name, whatever it names. */
    private static final class Dossier {
        private final Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
        private final Map<EntityType, Double> odds = new EnumMap<>(EntityType.class);
        private int namings;

        void add(NameSpan name, Set<Evidence> shown) {
            namings++;
            evidence.addAll(shown);
            Arrays.asList(EntityType.values()).forEach(type -> odds.merge(type, logOdds(name, type), Double::sum));
        }

        void note(Evidence one) {
            evidence.add(one);
        }

        double score(NameSpan name, EntityType type) {
            double score = logOdds(name, type);
            if (namings > 1) {
                double others = odds.getOrDefault(type, 0.0) - score;
                score += ELSEWHERE * others / (namings - 1);
            }
            return score + shown(type);
        }

        double shown(EntityType type) {
            return evidence.stream().mapToDouble(one -> one.weight(type)).sum();
        }

        /** A place that is no country, whose name nobody bears. */
        boolean isTown() {
            return overall() == EntityType.LOCATION && !evidence.contains(Evidence.LISTED_COUNTRY);
        }

        EntityType overall() {
            return EntityType.mostOf(this::total);
        }

        private double total(EntityType type) {
            return odds.getOrDefault(type, 0.0) / Math.max(1, namings) + shown(type);
        }
    }

    private static double logOdds(NameSpan name, EntityType type) {
        return Math.log((name.probability(type) + SMOOTHING) / (Math.max(0, 1 - name.probability()) + SMOOTHING));
    }

    /** The names among some stretches, in the same order. */
    public List<TypedName> type(List<NameSpan> names) {
        Map<String, Dossier> dossiers = new LinkedHashMap<>();
        boolean sport = SportsReport.is(
                names.stream().map(NameSpan::sentence).distinct().toList());
        for (NameSpan name : names) {
            dossiers.computeIfAbsent(NameForm.fold(name.text()), key -> new Dossier())
                    .add(name, reader.read(name));
        }
        noteParts(dossiers);
        if (sport) {
            noteTeams(names, dossiers);
        }
        List<TypedName> typed = new ArrayList<>();
        for (NameSpan name : names) {
            Optional.ofNullable(dossiers.get(NameForm.fold(name.text())))
                    .flatMap(dossier -> decide(name, dossier))
                    .ifPresent(typed::add);
        }
        return typed;
    }

    /** Towns that play more often than one is in them. */
    private static void noteTeams(List<NameSpan> names, Map<String, Dossier> dossiers) {
        Map<String, Integer> teams = new LinkedHashMap<>();
        names.forEach(
                name -> teams.merge(NameForm.fold(name.text()), SportsReport.isTeam(name) ? 1 : -1, Integer::sum));
        teams.forEach((key, more) -> Optional.ofNullable(dossiers.get(key))
                .filter(dossier -> more > 0 && dossier.isTown())
                .ifPresent(dossier -> dossier.note(Evidence.TEAM)));
    }

    private static Optional<TypedName> decide(NameSpan name, Dossier dossier) {
        EntityType here = EntityType.mostOf(type -> dossier.score(name, type));
        EntityType best = isOneBearer(name, here, dossier.overall()) ? dossier.overall() : here;
        return dossier.score(name, best) > 0 ? Optional.of(new TypedName(name, best)) : Optional.empty();
    }

    /** Nobody is named like a place in full, and no place like a person: in one article they are one. */
    private static boolean isOneBearer(NameSpan name, EntityType here, EntityType overall) {
        return name.words() > 1
                && ((here == EntityType.PERSON && overall == EntityType.LOCATION)
                        || (here == EntityType.LOCATION && overall == EntityType.PERSON));
    }

    /** Names of one word that are part of a person's name of more. */
    private static void noteParts(Map<String, Dossier> dossiers) {
        Set<String> parts = new HashSet<>();
        Set<String> others = new HashSet<>();
        dossiers.forEach((key, dossier) -> {
            if (key.indexOf(' ') > 0) {
                String last = key.substring(key.lastIndexOf(' ') + 1);
                String first = key.substring(0, key.indexOf(' '));
                if (dossier.overall() == EntityType.PERSON) {
                    parts.add(last);
                    parts.add(first);
                } else {
                    others.add(first);
                }
            }
        });
        dossiers.forEach((key, dossier) -> {
            if (parts.contains(key) && !others.contains(key)) {
                dossier.note(Evidence.PART_OF_PERSON);
            }
        });
    }
}
