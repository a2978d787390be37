package io.broadsheet.analysis.sentiment;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.sentiment.lexicon.PolarSentence;
import io.broadsheet.analysis.sentiment.target.TargetScorer;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Document;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.Sentiment;
import io.broadsheet.model.Span;
import io.broadsheet.model.TargetSentiment;
import io.broadsheet.testing.StoredEngine;
import io.broadsheet.testing.Texts;

/** Sentences of our own in a small article, as the real engine parsed it, judged. */
final class JudgedText {
    private static final NewsAnalyzer ANALYZER = NewsAnalyzer.on(new StoredEngine());
    private static final String TITLE = "Notes from Osby\n\n";

    private JudgedText() {}

    /** The sentiment of a sentence toward some words in it, named or not. */
    static TargetSentiment toward(String sentence, String target) {
        AnalyzedArticle article = ANALYZER.analyze(Document.of("judged", TITLE + sentence));
        Span span = Texts.span(article.document().text(), target, TITLE.length());
        Sentence body = article.sentences().get(1);
        return TargetScorer.NEWS.score(
                new PolarSentence(new DependencyTree(body, Lexicon.ENGLISH)),
                span,
                body.sentiment().expected());
    }

    /** The score of that sentiment. */
    static double scoreToward(String sentence, String target) {
        return ((Sentiment.Scored) toward(sentence, target).sentiment()).score();
    }
}
