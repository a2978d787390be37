package io.broadsheet.metadata;

import java.util.List;
import java.util.Map;

/**
 * What users say of one article.
 *
 * @param facts what its format may say, too
 * @param cells the cells of their columns that are not empty, by the place of the column
 * @param badDays what is given as its day of publication and is no day
 */
public record ArticleMetadata(GivenFacts facts, Map<Integer, String> cells, List<BadDay> badDays) {
    public ArticleMetadata {
        cells = Map.copyOf(cells);
        badDays = List.copyOf(badDays);
    }

    /**
     * A day of publication that is none.
     *
     * @param text what stands there
     * @param inFile whether in the file, rather than in the article's id
     */
    public record BadDay(String text, boolean inFile) {}
}
