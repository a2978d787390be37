package io.broadsheet.batch;

import io.broadsheet.corpus.copy.CopyGroups;
import io.broadsheet.corpus.copy.CopySketch;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.ArticleText;
import io.broadsheet.store.StoreReader;
import io.broadsheet.store.StoredCopies;
import io.broadsheet.store.StoredSketch;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Finds the articles of a run that are copies of earlier ones: sketches are made with each article, and compared when all are there. */
public final class CopySearch {
    private CopySearch() {}

    /** What is kept of an article to find its copies; empty if it is too short to tell. */
    static Optional<StoredSketch> sketch(AnalyzedArticle article) {
        ArticleText text = article.document().text();
        return sketch(article.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(text::cut)
                .toList());
    }

    /** The same of an article of which only the paragraphs are known. */
    public static Optional<StoredSketch> sketch(List<String> paragraphs) {
        return CopySketch.of(paragraphs).map(sketch -> new StoredSketch(sketch.bands(), sketch.samples()));
    }

    /**
     * Finds the copies among the finished articles, and tells the store.
     *
     * @param count whether they count all the same
     */
    public static void run(StoreReader reader, boolean count) throws IOException {
        StoredCopies copies = reader.copies();
        copies.clear();
        if (!copies.arePossible()) {
            return;
        }
        CopyGroups groups = new CopyGroups(
                article -> copies.sketch(article).flatMap(sketch -> CopySketch.read(sketch.keys(), sketch.rest())));
        copies.eachPair(CopySketch.BANDS, groups::take);
        for (int article = 1; article <= groups.last(); article++) {
            int first = groups.firstOf(article);
            if (first > 0) {
                copies.add(article, first, count);
            }
        }
    }
}
