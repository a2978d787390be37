package io.broadsheet.torture;

import io.broadsheet.batch.CopySearch;
import io.broadsheet.reader.InputException;
import io.broadsheet.store.ArticleCounts;
import io.broadsheet.store.ArticleRows;
import io.broadsheet.store.ArticleStore;
import io.broadsheet.store.RunState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** A store that knows of articles their sketches alone, as an analysis would have made them. */
record SketchedRun(Path folder, int articles) {
    /** Makes a store. */
    static SketchedRun of(Path folder, int articles, IntFunction<List<String>> paragraphs)
            throws IOException, InputException {
        try (ArticleStore store = ArticleStore.open(folder)) {
            store.list(new NumberedInputs(articles), "", false);
            RunState state = RunState.of(1);
            for (int i = 0; i < articles; i++) {
                store.save(
                        new ArticleRows(
                                NumberedInputs.id(i),
                                NumberedInputs.id(i),
                                "print",
                                "",
                                List.of(),
                                Map.of(),
                                List.of(),
                                CopySearch.sketch(paragraphs.apply(i)),
                                List.of(),
                                List.of(),
                                ArticleCounts.NONE),
                        state);
            }
        }
        return new SketchedRun(folder, articles);
    }

    /** The copies, by their numbers from 0, each with the first of its group. */
    Map<Integer, Integer> copies() throws IOException {
        Map<Integer, Integer> copies = new LinkedHashMap<>();
        try (ArticleStore store = ArticleStore.open(folder)) {
            CopySearch.run(store.reader(), false);
            for (int i = 0; i < articles; i++) {
                String first = store.reader().copies().firstOf(NumberedInputs.id(i));
                if (!first.isEmpty()) {
                    copies.put(i, Integer.valueOf(first));
                }
            }
        }
        return copies;
    }
}
