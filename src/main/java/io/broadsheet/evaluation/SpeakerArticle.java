package io.broadsheet.evaluation;

import io.broadsheet.evaluation.JudgedRow.Verdict;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Span;
import io.broadsheet.model.Veto;
import java.nio.file.Path;
import java.util.List;

/**
 * An article whose quotes are annotated with the names of their speakers.
 *
 * @param ignored stretches that say nothing of a row: readers would take them either way, or their marks are broken
 * @param coverage which of its quotes are annotated
 */
record SpeakerArticle(
        String name, Path file, ArticleText text, List<Quote> quotes, List<Span> ignored, Coverage coverage)
        implements GoldArticle {
    /** Which quotes of an article are annotated. */
    enum Coverage {
        /** All, scare quotes too: a row that matches none is wrong. */
        ALL,
        /** Some were left out: a row that touches none says nothing. */
        SOME
    }

    /**
     * A stretch in quotation marks.
     *
     * @param span the stretch with its marks
     * @param speaker who is right for it
     */
    record Quote(Span span, ExpectedSpeaker speaker) {
        /** Whether the marks ascribe nothing to anybody. */
        boolean isScare() {
            return speaker instanceof ExpectedSpeaker.Nobody;
        }
    }

    SpeakerArticle {
        quotes = List.copyOf(quotes);
        ignored = List.copyOf(ignored);
    }

    @Override
    public Verdict judge(Veto veto) {
        if (veto.source().isPresent() || ignored.stream().anyMatch(stretch -> Overlap.matches(stretch, veto.span()))) {
            return Verdict.UNCOUNTED;
        }
        boolean speech =
                quotes.stream().anyMatch(quote -> !quote.isScare() && Overlap.matches(quote.span(), veto.span()));
        return speech ? Verdict.WRONG : coverage == Coverage.ALL ? Verdict.RIGHT : Verdict.UNCOUNTED;
    }

    @Override
    public ArticleScore score(List<QuoteRow> rows) {
        return new SpeakerScorer(this, rows).score();
    }
}
