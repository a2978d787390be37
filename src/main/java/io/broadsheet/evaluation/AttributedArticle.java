package io.broadsheet.evaluation;

import io.broadsheet.evaluation.JudgedRow.Verdict;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Span;
import io.broadsheet.model.Veto;
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

    /**
     * Words in quotation marks are somebody's if they are, more or less, all that an attribution reports at a place, and nobody's
     * if none reports any of them; between the two they may be a title in somebody's words. Others are somebody's if an
     * attribution to the same words reports half of them.
     */
    @Override
    public Verdict judge(Veto veto) {
        Span words = veto.span();
        if (veto.source().isPresent()) {
            boolean reported = attributions.stream()
                    .anyMatch(attribution -> attribution.isBy(veto.source().span())
                            && 2 * Overlap.ofAll(List.of(words), attribution.content()) >= words.length());
            return reported ? Verdict.WRONG : Verdict.RIGHT;
        }
        List<Span> reported = attributions.stream()
                .flatMap(attribution -> attribution.content().stream())
                .toList();
        if (Overlap.of(words, reported) == 0) {
            return Verdict.RIGHT;
        }
        return reported.stream().anyMatch(content -> Overlap.matches(content, words))
                ? Verdict.WRONG
                : Verdict.UNCOUNTED;
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
