package io.broadsheet.analysis.quote;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.model.AnalysisOptions;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Attribution;
import io.broadsheet.model.Document;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Veto;
import io.broadsheet.testing.StoredEngine;
import java.util.List;

/** What the analysis finds said in an article whose parse is stored. */
final class QuotedArticle {
    private static final StoredEngine ENGINE = new StoredEngine();

    /**
     * A quote as a reader of the table sees it.
     *
     * @param kind direct, mixed or indirect
     * @param text the words with their marks
     * @param speaker the full name
     * @param mention the words that stand for the speaker
     * @param cue the words of saying
     */
    record Said(String kind, String text, String speaker, String mention, String cue) {
        static Said direct(String text, String speaker, String mention, String cue) {
            return new Said("direct", text, speaker, mention, cue);
        }

        static Said mixed(String text, String speaker, String mention, String cue) {
            return new Said("mixed", text, speaker, mention, cue);
        }

        static Said indirect(String text, String speaker, String mention, String cue) {
            return new Said("indirect", text, speaker, mention, cue);
        }

        /** A quote of the product. */
        static Said of(Quote quote) {
            Attribution attribution = quote.attribution();
            return new Said(
                    quote.kind().text(),
                    quote.text(),
                    attribution.speaker().name(),
                    attribution.mention().text(),
                    attribution.cue().text());
        }
    }

    private QuotedArticle() {}

    /** The quotes of an article, in reading order. */
    static List<Quote> quotes(String title, String... paragraphs) {
        return quotesAtLeast(0, title, paragraphs);
    }

    /** The same with the speaker left unknown where the confidence is lower than a floor. */
    static List<Quote> quotesAtLeast(double minConfidence, String title, String... paragraphs) {
        return analyzed(minConfidence, title, paragraphs).quotes();
    }

    private static AnalyzedArticle analyzed(double minConfidence, String title, String... paragraphs) {
        String text = title + "\n\n" + String.join("\n\n", paragraphs) + "\n";
        return NewsAnalyzer.on(ENGINE, AnalysisOptions.DEFAULTS.withMinSpeakerConfidence(minConfidence))
                .analyze(Document.of("quoted", text));
    }

    /** What the vetoes strike in an article, in reading order. */
    static List<Veto> vetoes(String title, String... paragraphs) {
        return analyzed(0, title, paragraphs).vetoes();
    }

    /** The quotes of an article as a reader sees them, in reading order. */
    static List<Said> said(String title, String... paragraphs) {
        return quotes(title, paragraphs).stream().map(Said::of).toList();
    }

    /** Who speaks, quote by quote; empty for an unknown speaker. */
    static List<String> speakers(String title, String... paragraphs) {
        return said(title, paragraphs).stream().map(Said::speaker).toList();
    }
}
