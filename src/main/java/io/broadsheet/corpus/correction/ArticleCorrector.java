package io.broadsheet.corpus.correction;

import io.broadsheet.corpus.stored.StoredArticle;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Entity;
import io.broadsheet.model.FailureCode;
import io.broadsheet.table.ArticleTable;
import io.broadsheet.table.Cell;
import io.broadsheet.table.CorrectedColumn;
import io.broadsheet.table.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Applies the corrections of a run to its articles, one after another, and keeps account of those that could not be applied. What becomes of
 * an article does not depend on the order of the corrections, nor on other articles. For use by one thread.
 */
public final class ArticleCorrector {
    private final Map<String, List<Correction>> byArticle = new TreeMap<>();
    private final List<Correction> everywhere;
    private final EverywhereEdits everywhereEdits;
    private final CorrectionLines lines;
    private final boolean distributions;
    private final Set<Integer> matched = new HashSet<>();
    private final Set<Integer> applied = new HashSet<>();
    private final Map<Integer, Mistake> mistakes = new TreeMap<>();
    private final Map<Integer, Integer> moreConflicts = new HashMap<>();

    /**
     * A corrector.
     *
     * @param read what the rows of the corrections say
     * @param lines what people call the rows
     * @param identities who the entities of articles are over the run
     * @param distributions whether the tables have the columns that are written only when asked for
     */
    public ArticleCorrector(
            CorrectionReading read, CorrectionLines lines, Identities identities, boolean distributions) {
        this.lines = lines;
        this.distributions = distributions;
        this.everywhere =
                read.corrections().stream().filter(Correction::isOfEveryArticle).toList();
        this.everywhereEdits = new EverywhereEdits(everywhere, identities);
        read.corrections().stream()
                .filter(correction -> !correction.isOfEveryArticle())
                .forEach(correction -> byArticle
                        .computeIfAbsent(correction.line().articleId(), id -> new ArrayList<>())
                        .add(correction));
        read.mistakes().forEach(mistake -> mistakes.put(mistake.number(), mistake));
    }

    /** The articles that have corrections of their own, in the order of their ids. */
    public Set<String> articleIds() {
        return byArticle.keySet();
    }

    /** Whether some corrections are of all articles, so that each has to be looked at. */
    public boolean isForAll() {
        return !everywhereEdits.isEmpty();
    }

    /** Whether an article has to be corrected, by its id and its entities. */
    public boolean concerns(String articleId, List<Entity> entities) {
        return byArticle.containsKey(articleId)
                || entities.stream().anyMatch(entity -> everywhereEdits.concern(articleId, entity));
    }

    /** Takes note that an article with corrections of its own is not in the run. */
    public void missing(String articleId) {
        for (Correction correction : byArticle.getOrDefault(articleId, List.of())) {
            mistakes.putIfAbsent(
                    correction.number(),
                    new Mistake(
                            correction.number(),
                            articleId,
                            FailureCode.CORRECTION_ARTICLE_UNKNOWN,
                            "the run has no finished article " + CorrectionReading.quoted(articleId)
                                    + "; articles.csv has their ids"));
        }
    }

    /** Takes note that an article cannot be corrected because it lacks columns. */
    public void outdated(String articleId, List<Entity> entities) {
        List<Correction> all = new ArrayList<>(byArticle.getOrDefault(articleId, List.of()));
        entities.forEach(entity -> all.addAll(everywhereEdits.of(articleId, entity)));
        for (Correction correction : all) {
            matched.add(correction.number());
            mistakes.putIfAbsent(
                    correction.number(),
                    new Mistake(
                            correction.number(),
                            articleId,
                            FailureCode.CORRECTION_ARTICLE_OUTDATED,
                            "the article was analysed before all columns were there; run 'analyze' again"));
        }
    }

    /**
     * An article as it is corrected.
     *
     * @param article the article with its corrections
     * @param before the article as it was, made of the same rows
     * @param rows its rows in each table that corrections may change, with all columns and that of the corrections last
     * @param named the entities whose names or types corrections say
     */
    public record Corrected(
            AnalyzedArticle article, AnalyzedArticle before, Map<String, List<List<Cell>>> rows, Set<String> named) {
        public Corrected {
            rows = Map.copyOf(rows);
            named = Set.copyOf(named);
        }
    }

    /** Corrects an article; empty if nothing is to be done with it after all. */
    public Optional<Corrected> correct(StoredArticle stored) {
        AnalyzedArticle before = stored.analyzed();
        EditFinder finder = new EditFinder(stored.id(), new ArticleIndex(before));
        byArticle.getOrDefault(stored.id(), List.of()).forEach(finder::take);
        finder.mistakes().forEach(mistake -> mistakes.putIfAbsent(mistake.number(), mistake));
        List<Edit> wanted = new ArrayList<>(finder.edits());
        wanted.addAll(everywhereEdits.edits(stored.id(), before.entities(), matched));
        EditSet edits = EditSet.of(stored.id(), wanted, number -> lines.called(number));
        account(wanted, edits);
        if (edits.all().isEmpty()) {
            return Optional.empty();
        }
        EditedArticle edited = EditedArticle.of(before, edits);
        Map<String, List<List<Cell>>> rows = new LinkedHashMap<>();
        for (ArticleTable<?> table : Tables.ofArticles(true)) {
            if (CorrectedColumn.isFor(table.table())) {
                String name = table.table().name();
                rows.put(
                        name,
                        new CorrectedTable(table.table(), !distributions, this::marks)
                                .rows(
                                        stored.rows().getOrDefault(name, List.of()),
                                        table.cells(before),
                                        table.cells(edited.article()),
                                        edited.causes()));
            }
        }
        return Optional.of(new Corrected(edited.article(), before, rows, edited.named()));
    }

    private String marks(NavigableSet<Integer> numbers) {
        return String.join(";", numbers.stream().map(lines::mark).distinct().toList());
    }

    private void account(List<Edit> wanted, EditSet edits) {
        Set<Integer> refused = new HashSet<>();
        for (Mistake conflict : edits.conflicts()) {
            refused.add(conflict.number());
            if (mistakes.putIfAbsent(conflict.number(), conflict) != null) {
                moreConflicts.merge(conflict.number(), 1, Integer::sum);
            }
        }
        wanted.stream()
                .flatMap(edit -> edit.by().stream())
                .filter(number -> !refused.contains(number))
                .forEach(applied::add);
        edits.all().forEach(edit -> applied.addAll(edit.by()));
    }

    /** How many corrections were applied to some article; to be asked when all were given. */
    public int applied() {
        return applied.size();
    }

    /** Why others were not, or not everywhere, in their order; to be asked when all articles were given. */
    public List<Mistake> mistakes() {
        for (Correction correction : everywhere) {
            if (!matched.contains(correction.number())) {
                mistakes.putIfAbsent(
                        correction.number(),
                        new Mistake(
                                correction.number(),
                                "",
                                FailureCode.CORRECTION_TARGET_UNKNOWN,
                                "no article of the run has an entity " + CorrectionReading.quoted(correction.target())
                                        + " that is nobody else's short name"));
            }
        }
        return mistakes.values().stream().map(this::withMore).toList();
    }

    private Mistake withMore(Mistake mistake) {
        int more = moreConflicts.getOrDefault(mistake.number(), 0);
        return more == 0
                ? mistake
                : new Mistake(
                        mistake.number(),
                        mistake.articleId(),
                        mistake.code(),
                        mistake.message() + " (and in " + more + " more " + (more == 1 ? "article" : "articles") + ")");
    }
}
