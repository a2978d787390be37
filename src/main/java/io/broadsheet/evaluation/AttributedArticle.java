package io.broadsheet.evaluation;

import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An article whose attributions are annotated, direct and indirect: who said (source), and what (content).
 *
 * @param attributions in the order of the annotation file
 */
record AttributedArticle(String name, Path file, ArticleText text, List<Attribution> attributions)
        implements GoldArticle {
    /**
     * One attribution.
     *
     * @param source the words that name the speaker; none if the article does not say who
     * @param content what is reported, perhaps in several stretches; none if the annotator marked none
     */
    record Attribution(List<Span> source, List<Span> content) {
        Attribution {
            source = List.copyOf(source);
            content = List.copyOf(content);
        }

        /** Whether some words are among those that name the speaker. */
        boolean isBy(Span words) {
            return Overlap.of(words, source) > 0;
        }
    }

    AttributedArticle {
        attributions = List.copyOf(attributions);
    }

    @Override
    public ArticleScore score(List<QuoteRow> rows) {
        return new AttributionScorer(this, rows).score();
    }

    /** The words at some spans. */
    String words(List<Span> spans) {
        return spans.stream().map(text::cut).collect(Collectors.joining(" … "));
    }
}
