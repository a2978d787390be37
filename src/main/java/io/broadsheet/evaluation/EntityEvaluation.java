package io.broadsheet.evaluation;

import io.broadsheet.model.EntityType;
import io.broadsheet.model.RuleFamily;
import io.broadsheet.model.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Measures the tables of entities and mentions against annotated articles. An entity is right if its type is, and its name is
 * the annotated one; a mention, if its type and both its offsets are. Immutable and safe for use by several threads.
 */
public final class EntityEvaluation {
    private final Path folder;
    private final List<EntityArticle> articles;

    private EntityEvaluation(Path folder, List<EntityArticle> articles) {
        this.folder = folder;
        this.articles = articles;
    }

    /** A name of an article with its type. */
    private record Key(String name, EntityType type) {}

    /** A stretch of an article with its type. */
    private record Place(Span span, EntityType type) {}

    /**
     * Reads the annotated articles of a folder.
     *
     * @throws EvaluationException if the folder holds none, or a file of it is broken
     */
    public static EntityEvaluation against(Path folder) throws EvaluationException {
        return new EntityEvaluation(folder, EntityArticle.read(folder));
    }

    /** The text files of the annotated articles; the tables must be made from these. */
    public List<Path> texts() {
        return articles.stream().map(EntityArticle::file).toList();
    }

    /**
     * Measures the tables of a folder.
     *
     * @throws EvaluationException if the tables are not there or broken
     */
    public EntityReport measure(Path tables) throws EvaluationException {
        return measure(tables, Optional.empty());
    }

    /**
     * Measures the tables of a folder, and the rules by which they came about.
     *
     * @param rules those of the very run that made the tables
     * @throws EvaluationException as {@link #measure(Path)}
     */
    public EntityReport measure(Path tables, AppliedRules rules) throws EvaluationException {
        return measure(tables, Optional.of(rules));
    }

    private EntityReport measure(Path tables, Optional<AppliedRules> rules) throws EvaluationException {
        Map<String, List<NamedRow>> rows = new HashMap<>();
        for (NamedRow row : NamedRow.read(tables)) {
            rows.computeIfAbsent(row.article(), name -> new ArrayList<>()).add(row);
        }
        List<RuleFigures.Firing> firings = new ArrayList<>();
        EntityReport.Builder report = new EntityReport.Builder(folder, articles.size());
        for (EntityArticle article : articles) {
            List<NamedRow> own = Optional.ofNullable(rows.get(article.name())).orElse(List.of());
            for (NamedRow row : own) {
                row.checkWithin(article.text(), article.file());
            }
            report.addEntities(entities(article, own));
            mentions(article, own, report);
            rules.ifPresent(applied -> own.forEach(row -> firings.add(
                    new RuleFigures.Firing(RuleFamily.NAME, applied.of(row), isJoinedRight(article, row)))));
        }
        if (rules.isPresent()) {
            report.setRules(RuleFigures.of(List.of(RuleFamily.NAME), rules.get(), firings));
        }
        return report.report();
    }

    /** Whether a mention of the tables, by the one of the gold that it matches best, is one of the right entity. */
    private static boolean isJoinedRight(EntityArticle article, NamedRow row) {
        Set<String> right = Set.of();
        int most = 0;
        for (EntityArticle.Annotated entity : article.entities()) {
            for (Span span : entity.mentions()) {
                if (span.overlap(row.span()) > most && Overlap.matches(span, row.span())) {
                    most = span.overlap(row.span());
                    right = entity.names();
                }
            }
        }
        return right.stream().anyMatch(name -> NameComparison.same(row.entity(), name));
    }

    private static Tally entities(EntityArticle article, List<NamedRow> rows) {
        Set<Key> reported = new LinkedHashSet<>();
        rows.forEach(row -> reported.add(new Key(row.entity(), row.type())));
        Set<Key> left = new LinkedHashSet<>(reported);
        int found = 0;
        for (EntityArticle.Annotated entity : article.entities()) {
            Optional<Key> hit = left.stream()
                    .filter(key -> key.type() == entity.type()
                            && entity.names().stream().anyMatch(name -> NameComparison.same(name, key.name())))
                    .findFirst();
            if (hit.isPresent()) {
                found++;
                left.remove(hit.get());
            }
        }
        return new Tally(article.entities().size(), found, reported.size(), found);
    }

    private static void mentions(EntityArticle article, List<NamedRow> rows, EntityReport.Builder report) {
        Set<Place> gold = new LinkedHashSet<>();
        article.entities()
                .forEach(entity -> entity.mentions().forEach(span -> gold.add(new Place(span, entity.type()))));
        Set<Place> reported = new LinkedHashSet<>();
        rows.forEach(row -> reported.add(new Place(row.span(), row.type())));
        for (EntityType type : EntityType.values()) {
            Set<Place> ofGold = ofType(gold, type);
            Set<Place> ofTable = ofType(reported, type);
            Set<Place> right = new HashSet<>(ofGold);
            right.retainAll(ofTable);
            report.addMentions(type, new Tally(ofGold.size(), right.size(), ofTable.size(), right.size()));
        }
        gold.stream()
                .filter(place -> !reported.contains(place))
                .forEach(place -> report.addMissed(difference(article, place)));
        reported.stream()
                .filter(place -> !gold.contains(place))
                .forEach(place -> report.addWrong(difference(article, place)));
    }

    private static Set<Place> ofType(Set<Place> places, EntityType type) {
        Set<Place> some = new LinkedHashSet<>(places);
        some.removeIf(place -> place.type() != type);
        return some;
    }

    private static EntityReport.Difference difference(EntityArticle article, Place place) {
        return new EntityReport.Difference(
                article.name(), place.span(), place.type(), article.text().cut(place.span()));
    }
}
