package io.broadsheet.batch;

import io.broadsheet.corpus.review.IdentityReview;
import io.broadsheet.corpus.review.QuoteReview;
import io.broadsheet.corpus.review.ReviewItem;
import io.broadsheet.corpus.review.ReviewQueue;
import io.broadsheet.corpus.review.ReviewTable;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.reader.CorrectionFile;
import io.broadsheet.reader.InputException;
import io.broadsheet.store.EntityFacts;
import io.broadsheet.store.IdentityDoubts;
import io.broadsheet.store.StoreReader;
import io.broadsheet.table.csv.CsvFormat;
import io.broadsheet.table.csv.CsvTableWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes what is worth a reader's minute of the run that a folder holds, as the tables have it with the user's corrections: what was
 * corrected is not asked again, and copies of articles are not asked for at all. Its memory grows with the rows that are asked for, not
 * with the number of articles.
 */
public final class ReviewExport {
    /** The file's name where no other is given. */
    public static final String NAME = CsvFormat.DEFAULT.place(ReviewTable.TABLE);

    private static final int MOST_RIVALS = 3;

    private final StoreReader reader;
    private final ReviewQueue queue;
    private long outdated;

    private ReviewExport(StoreReader reader, ReviewQueue queue) {
        this.reader = reader;
        this.queue = queue;
    }

    /**
     * What was written.
     *
     * @param rows how many rows
     * @param outdated how many articles were passed over because they were analysed before all columns were there
     */
    public record Written(long rows, long outdated) {}

    /**
     * Writes them.
     *
     * @param file where; replaced if it is a review of which nothing was filled in
     * @param most how many rows at most, 1 or more
     * @param csv how
     * @throws FilledReviewException if another file stands there, or one of which something was filled in
     * @throws UnreadableCorrectionsException if the file of corrections beside the tables is none
     * @throws IOException if the store cannot be read or the file cannot be written; then it is as it was
     */
    @SuppressWarnings("try") // the corrections are in force, not used
    public static Written of(Path folder, Path file, int most, CsvFormat csv) throws IOException {
        refuseOthers(file);
        ReviewQueue queue = new ReviewQueue(most);
        try (StoreReader reader = StoreReader.open(folder)) {
            ReviewExport export = new ReviewExport(reader, queue);
            reader.consistently(() -> {
                try (CorrectedRun corrected = CorrectedRun.of(reader, folder, GivenCorrections.NOTHING, false)) {
                    CopySearch.run(reader, CorpusOptions.DEFAULTS.countCopies());
                    export.askOfQuotes();
                    export.askOfIdentities(RunIdentities.find(reader).doubts());
                }
            });
            List<ReviewItem> items = queue.items();
            write(file, items, csv);
            return new Written(items.size(), export.outdated);
        }
    }

    private void askOfQuotes() throws IOException {
        reader.eachFinished(article -> {
            String id = article.articleId();
            if (!reader.hasAllColumns(id)) {
                outdated++;
            } else if (reader.copies().firstOf(id).isEmpty()) {
                new QuoteReview(analyzed(id), names(id)).addTo(queue);
            }
        });
    }

    private AnalyzedArticle analyzed(String articleId) throws IOException {
        return CorrectedRun.stored(reader, articleId, reader.entityFacts(articleId))
                .analyzed();
    }

    /** How corrections name an article's entities: by the names that they have without corrections, if those are theirs alone. */
    private Map<String, String> names(String articleId) throws IOException {
        List<EntityFacts> facts = reader.entityFacts(articleId);
        Map<String, Long> times = new HashMap<>();
        facts.forEach(entity -> times.merge(entity.name(), 1L, Long::sum));
        Map<String, String> names = new HashMap<>();
        facts.forEach(entity -> names.put(
                entity.entityId(), times.getOrDefault(entity.name(), 1L) == 1 ? entity.name() : entity.entityId()));
        return names;
    }

    private void askOfIdentities(IdentityDoubts doubts) throws IOException {
        doubts.eachNotBy(
                IdentityReview.sureMethods(),
                entity -> ask(
                        doubts,
                        entity,
                        IdentityReview.ofMethod(
                                entity.articleId(),
                                entity.entityId(),
                                entity.name(),
                                entity.identityName(),
                                stake(entity),
                                entity.method())));
        doubts.eachOfOtherPronoun(entity -> ask(
                doubts,
                entity,
                Optional.of(IdentityReview.ofPronoun(
                        entity.articleId(),
                        entity.entityId(),
                        entity.name(),
                        entity.identityName(),
                        stake(entity),
                        entity.against(),
                        entity.told()))));
    }

    private static int stake(IdentityDoubts.Doubtful entity) {
        return entity.mentions() + entity.quotes();
    }

    private void ask(IdentityDoubts doubts, IdentityDoubts.Doubtful entity, Optional<IdentityReview> review)
            throws IOException {
        if (review.isPresent()
                && queue.hasRoomFor(review.get().doubt())
                && reader.hasAllColumns(entity.articleId())
                && reader.copies().firstOf(entity.articleId()).isEmpty()) {
            queue.add(review.get().item(analyzed(entity.articleId()), doubts.rivals(entity, MOST_RIVALS)));
        }
    }

    /** Neither other people's files nor what a reader filled in is lost. */
    private static void refuseOthers(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            if (Files.isRegularFile(file)
                    && CorrectionFile.columns(file).equals(ReviewTable.TABLE.header())
                    && CorrectionFile.read(file).lines().isEmpty()) {
                return;
            }
        } catch (InputException e) {
            // Then it is none of ours.
        }
        throw new FilledReviewException(file);
    }

    private static void write(Path file, List<ReviewItem> items, CsvFormat csv) throws IOException {
        Path partial = file.resolveSibling(file.getFileName() + ".partial");
        try {
            try (CsvTableWriter writer = new CsvTableWriter(partial, ReviewTable.TABLE, csv)) {
                for (ReviewItem item : items) {
                    writer.write(List.of(ReviewTable.TABLE.cells(item)));
                }
            }
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }
}
