package io.broadsheet.analysis;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.language.LanguageEngine;
import io.broadsheet.analysis.language.ParsedSentence;
import io.broadsheet.analysis.language.Passage;
import io.broadsheet.analysis.sentiment.ScoreMean;
import io.broadsheet.analysis.sentiment.lexicon.PolarSentence;
import io.broadsheet.analysis.sentiment.sentence.SentenceScorer;
import io.broadsheet.analysis.sentiment.target.TargetScorer;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.model.AnalysisOptions;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Deadline;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.SentenceSentiment;
import io.broadsheet.model.Sentiment;
import io.broadsheet.model.Span;
import io.broadsheet.model.TargetSentiment;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges sentences that stand alone, and the sentiment in them toward any words, named or not. Safe for use by several
 * threads if its engine is.
 */
public final class SentenceAnalysis {
    private final LanguageEngine engine;
    private final Lexicon lexicon;
    private final SentenceScorer scorer;

    /**
     * An analysis on top of a language engine.
     *
     * @param lexicon what it knows of words
     */
    public SentenceAnalysis(LanguageEngine engine, Lexicon lexicon, AnalysisOptions options) {
        this.engine = engine;
        this.lexicon = lexicon;
        this.scorer = SentenceScorer.of(options.sentiment());
    }

    /**
     * What is said of a text.
     *
     * @param sentiment the mean of its sentences, weighted by tokens; unknown without a word
     * @param toward the sentiment toward each target, in their order; unknown where a target holds no word
     */
    public record Judgement(Sentiment sentiment, List<TargetSentiment> toward) {
        public Judgement {
            toward = List.copyOf(toward);
        }
    }

    /**
     * Judges a text, which is read as one paragraph.
     *
     * @param targets stretches of the text; a target over several sentences is judged by the first
     */
    public Judgement judge(ArticleText text, List<Span> targets) {
        List<DependencyTree> trees = trees(text);
        ScoreMean mean = new ScoreMean();
        trees.forEach(tree -> mean.add(tree.sentence().sentiment().sentiment(), tree.size()));
        List<PolarSentence> polar = trees.stream().map(PolarSentence::new).toList();
        List<TargetSentiment> toward = new ArrayList<>();
        for (Span target : targets) {
            toward.add(polar.stream()
                    .map(sentence -> TargetScorer.NEWS.score(
                            sentence,
                            target,
                            sentence.tree().sentence().sentiment().expected()))
                    .filter(sentiment -> !sentiment.equals(TargetSentiment.UNKNOWN))
                    .findFirst()
                    .orElse(TargetSentiment.UNKNOWN));
        }
        return new Judgement(mean.mean(), toward);
    }

    /** The sentences of a text as trees, judged. */
    public List<DependencyTree> trees(ArticleText text) {
        List<DependencyTree> trees = new ArrayList<>();
        List<Passage> whole = List.of(new Passage(new Span(0, text.length()), false));
        for (ParsedSentence parsed :
                engine.parse(text, whole, "", Deadline.NEVER, Runnable::run).sentences()) {
            Sentence unjudged = new Sentence(
                    "t" + (trees.size() + 1),
                    "s0",
                    0,
                    Sentence.Kind.BODY,
                    parsed.span(),
                    parsed.tokens(),
                    SentenceSentiment.UNKNOWN);
            DependencyTree tree = new DependencyTree(unjudged, lexicon);
            trees.add(tree.withSentiment(scorer.score(tree, parsed.sentiment())));
        }
        return trees;
    }
}
