package io.broadsheet.batch;

import io.broadsheet.corpus.correction.ArticleCorrector;
import io.broadsheet.corpus.correction.Correction;
import io.broadsheet.corpus.correction.CorrectionLines;
import io.broadsheet.corpus.correction.CorrectionReading;
import io.broadsheet.corpus.correction.Identities;
import io.broadsheet.corpus.correction.Mistake;
import io.broadsheet.corpus.stored.StoredArticle;
import io.broadsheet.model.CorrectionList;
import io.broadsheet.model.Entity;
import io.broadsheet.model.Failure;
import io.broadsheet.model.Traits;
import io.broadsheet.reader.CorrectionFile;
import io.broadsheet.reader.InputException;
import io.broadsheet.store.CorrectedRows;
import io.broadsheet.store.CorrectionSource;
import io.broadsheet.store.EntityFacts;
import io.broadsheet.store.StoreReader;
import io.broadsheet.table.ArticleTable;
import io.broadsheet.table.Cell;
import io.broadsheet.table.Tables;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of a run with the user's corrections: while this is open the store's reader gives them. They are made of what is stored, when
 * tables or a report are written; no article is analysed again, and what is stored stays as it is.
 */
final class CorrectedRun implements Closeable {
    private final Optional<CorrectedRows> rows;
    private final CorrectionReport report;

    private CorrectedRun(Optional<CorrectedRows> rows, CorrectionReport report) {
        this.rows = rows;
        this.report = report;
    }

    /**
     * The corrections in the file beside the tables of a folder; none if there is no such file.
     *
     * @throws UnreadableCorrectionsException if the file cannot be what was meant
     */
    static Optional<CorrectionList> beside(Path folder) throws UnreadableCorrectionsException {
        Path file = folder.resolve(CorrectionFile.NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(CorrectionFile.read(file));
        } catch (InputException e) {
            throw new UnreadableCorrectionsException(e);
        }
    }

    /**
     * Corrects the run of a folder. To be called, and closed, where the store is read {@linkplain StoreReader#consistently
     * consistently}.
     *
     * @param given whether to pass over the file beside the tables
     * @param distributions whether the tables have the columns that are written only when asked for
     */
    static CorrectedRun of(StoreReader reader, Path folder, GivenCorrections given, boolean distributions)
            throws IOException {
        List<CorrectionList> lists = new ArrayList<>();
        if (!given.none()) {
            beside(folder).ifPresent(lists::add);
        }
        for (CorrectionSource source : CorrectionSource.values()) {
            reader.corrections(source).ifPresent(lists::add);
        }
        return lists.stream().allMatch(list -> list.lines().isEmpty())
                ? new CorrectedRun(Optional.empty(), CorrectionReport.NONE)
                : corrected(reader, CorrectionLines.of(lists), distributions);
    }

    private static CorrectedRun corrected(StoreReader reader, CorrectionLines lines, boolean distributions)
            throws IOException {
        try {
            return correct(reader, lines, distributions);
        } catch (UncheckedIOException e) {
            // The identities' own.
            throw new IOException(e.getCause());
        }
    }

    private static CorrectedRun correct(StoreReader reader, CorrectionLines lines, boolean distributions)
            throws IOException {
        CorrectionReading read = CorrectionReading.of(lines.all());
        boolean isForAll = read.corrections().stream().anyMatch(Correction::isOfEveryArticle);
        Identities identities = isForAll ? RunIdentities.find(reader).lookup() : Identities.BY_NAME;
        ArticleCorrector corrector = new ArticleCorrector(read, lines, identities, distributions);
        CorrectedRows rows = reader.correct();
        Set<String> ids = corrector.articleIds();
        for (String articleId : ids) {
            if (!reader.isFinished(articleId)) {
                corrector.missing(articleId);
            } else if (!corrector.isForAll()) {
                correct(reader, corrector, rows, articleId);
            }
        }
        if (corrector.isForAll()) {
            reader.eachFinished(article -> {
                if (corrector.concerns(article.articleId(), entities(reader, article.articleId()))) {
                    correct(reader, corrector, rows, article.articleId());
                }
            });
        }
        List<Failure> failures = new ArrayList<>();
        for (Mistake mistake : corrector.mistakes()) {
            failures.add(new Failure(
                    lines.place(mistake.number()),
                    mistake.articleId(),
                    "corrections",
                    mistake.code(),
                    mistake.message()));
        }
        return new CorrectedRun(Optional.of(rows), new CorrectionReport(corrector.applied(), failures));
    }

    private static void correct(StoreReader reader, ArticleCorrector corrector, CorrectedRows rows, String articleId)
            throws IOException {
        if (!reader.hasAllColumns(articleId)) {
            corrector.outdated(articleId, entities(reader, articleId));
            return;
        }
        List<EntityFacts> facts = reader.entityFacts(articleId);
        Optional<ArticleCorrector.Corrected> corrected = corrector.correct(stored(reader, articleId, facts));
        if (corrected.isPresent()) {
            rows.put(
                    articleId,
                    corrected.get().rows(),
                    NamedEntity.corrected(
                            facts, corrected.get().before(), corrected.get().article()),
                    corrected.get().named(),
                    corrected.get().article().quotes().size());
        }
    }

    /**
     * An article as its rows tell it, which are the corrected ones while there are such.
     *
     * @param facts its entities
     */
    static StoredArticle stored(StoreReader reader, String articleId, List<EntityFacts> facts) throws IOException {
        Map<String, List<List<Cell>>> stored = new LinkedHashMap<>();
        for (ArticleTable<?> table : Tables.ofArticles(true)) {
            if (!table.table().name().equals(Tables.TOKENS)) {
                stored.put(table.table().name(), reader.rows(table.table(), articleId));
            }
        }
        Map<String, Traits> traits = new HashMap<>();
        facts.forEach(entity -> traits.put(entity.entityId(), entity.traits()));
        return new StoredArticle(articleId, reader.text(articleId), reader.tokens(articleId), traits, stored);
    }

    /** The entities of an article. */
    private static List<Entity> entities(StoreReader reader, String articleId) throws IOException {
        return reader.entityFacts(articleId).stream()
                .map(facts -> new Entity(facts.entityId(), facts.name(), facts.type(), facts.subtype(), facts.traits()))
                .toList();
    }

    /** Whether corrections are in force, so that the tables say what they changed. */
    boolean isInForce() {
        return rows.isPresent();
    }

    /** What became of the corrections. */
    CorrectionReport report() {
        return report;
    }

    @Override
    public void close() throws IOException {
        if (rows.isPresent()) {
            rows.get().close();
        }
    }
}
