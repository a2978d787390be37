package io.broadsheet.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Annotated articles.
 *
 * @param folder where they were read
 * @param format how they are annotated
 * @param articles by name, at least one
 * @param warnings what was left out, in words
 */
record Gold(Path folder, GoldFormat format, List<GoldArticle> articles, List<String> warnings) {
    Gold {
        articles = List.copyOf(articles);
        warnings = List.copyOf(warnings);
    }

    /** A folder that holds annotated articles of one format and has not been read yet. */
    sealed interface Source permits AttributionFiles, QuoteFiles, QuoteTableFiles {
        /** Reads it. */
        Gold read() throws EvaluationException;
    }

    /**
     * Reads a folder in whatever format it holds.
     *
     * @throws EvaluationException if it holds none or several, or a file is broken
     */
    static Gold read(Path folder) throws EvaluationException {
        if (!Files.isDirectory(folder)) {
            throw new EvaluationException(folder + ": is not a folder; name the folder with the annotated articles");
        }
        List<Source> sources = new ArrayList<>();
        for (Optional<? extends Source> source :
                List.of(AttributionFiles.in(folder), QuoteTableFiles.in(folder), QuoteFiles.in(folder))) {
            source.ifPresent(sources::add);
        }
        if (sources.isEmpty()) {
            throw new EvaluationException(folder + ": holds no annotated articles; looked for text/NAME.txt with "
                    + "attributions/NAME_*.ann (brat), for NAME.txt with NAME.ann or NAME.json beside it, and for a "
                    + "*quotes*.tsv with docs/NAME.txt");
        }
        if (sources.size() > 1) {
            throw new EvaluationException(
                    folder + ": holds articles annotated in several formats (of brat's .ann files, "
                            + "NAME.json files and *quotes*.tsv); put each into a folder of its own");
        }
        Gold gold = sources.get(0).read();
        if (gold.articles().isEmpty()) {
            throw new EvaluationException(
                    folder + ": none of its texts is annotated; name texts and annotations alike");
        }
        return gold;
    }
}
