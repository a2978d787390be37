package io.broadsheet.analysis;

import io.broadsheet.analysis.discourse.Discourse;
import io.broadsheet.analysis.entity.EntityFinder;
import io.broadsheet.analysis.entity.NameFinder;
import io.broadsheet.analysis.entity.SectionEntities;
import io.broadsheet.analysis.entity.evidence.TypedName;
import io.broadsheet.analysis.grammar.ArticleTrees;
import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.language.LanguageEngine;
import io.broadsheet.analysis.language.ParsedSentence;
import io.broadsheet.analysis.language.ParsedText;
import io.broadsheet.analysis.language.Passage;
import io.broadsheet.analysis.language.TaggedValue;
import io.broadsheet.analysis.outline.Outline;
import io.broadsheet.analysis.outline.Outliner;
import io.broadsheet.analysis.quote.QuoteFinder;
import io.broadsheet.analysis.quote.SpeakerTally;
import io.broadsheet.analysis.quote.mark.QuotedStretch;
import io.broadsheet.analysis.quote.mark.QuotedStretchFinder;
import io.broadsheet.analysis.sentiment.SentimentSummaries;
import io.broadsheet.analysis.sentiment.sentence.SentenceScorer;
import io.broadsheet.analysis.sentiment.target.TargetScorer;
import io.broadsheet.analysis.value.ValueFinder;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.model.AnalysisOptions;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Deadline;
import io.broadsheet.model.Document;
import io.broadsheet.model.Mention;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.SentenceSentiment;
import io.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/**
 * The way of an article through the analysis. Safe for use by several threads if its engine is.
 */
public final class ArticleAnalysis {
    private final LanguageEngine engine;
    private final Lexicon lexicon;
    private final Outliner outliner;
    private final NameFinder nameFinder;
    private final EntityFinder entityFinder;
    private final SentenceScorer sentenceScorer;
    private final QuoteFinder quoteFinder;

    /**
     * An analysis on top of a language engine.
     *
     * @param lexicon what it knows of words
     */
    public ArticleAnalysis(LanguageEngine engine, Lexicon lexicon, AnalysisOptions options) {
        this.engine = engine;
        this.lexicon = lexicon;
        this.outliner = new Outliner(lexicon);
        this.nameFinder = new NameFinder(engine.nameLists());
        this.entityFinder = new EntityFinder(engine.nameLists());
        this.sentenceScorer = SentenceScorer.of(options.sentiment());
        this.quoteFinder = new QuoteFinder(new SentimentSummaries(sentenceScorer), options.minSpeakerConfidence());
    }

    /**
     * Analyses one article: its outline, its language, then who is named, who speaks, and how it feels.
     *
     * @param helpers runs parts of the work on other threads, now, later or never
     * @throws Deadline.PassedException if it took longer than it may
     */
    public AnalyzedArticle analyze(Document document, Deadline deadline, Executor helpers) {
        Outline outline = outliner.outline(document);
        List<Outline.Block> blocks = outline.blocks();
        ParsedText parsed = engine.parse(
                document.text(),
                blocks.stream()
                        .map(block -> new Passage(block.span(), block.heading()))
                        .toList(),
                outline.written(),
                deadline,
                helpers);
        List<DependencyTree> trees = trees(blocks, parsed.sentences());
        List<Sentence> sentences = trees.stream().map(DependencyTree::sentence).toList();
        deadline.check();
        ArticleTrees whole = new ArticleTrees(document.text(), trees);
        List<TaggedValue> values = ValueFinder.find(document.text(), trees, parsed.values(), outline.written());
        List<TypedName> names =
                nameFinder.find(whole, parsed.sentences(), values, outline.bylines(), outline.credits());
        List<QuotedStretch> quoted = QuotedStretchFinder.ofSections(document.text(), outline.sections());
        Discourse discourse = Discourse.read(
                whole, names, quoted.stream().map(QuotedStretch::span).toList(), engine.nameLists(), lexicon);
        EntityFinder.Found found = entityFinder.find(whole, discourse);
        List<Mention> mentions = TargetScorer.NEWS.judge(trees, found.mentions());
        deadline.check();
        QuoteFinder.Found said = quoteFinder.find(whole, outline.sections(), quoted, discourse, found.bearers());
        deadline.check();
        List<Quote> quotes = said.quotes();
        List<Span> reported = quotes.stream().map(Quote::content).toList();
        return new AnalyzedArticle(
                document,
                outline.byline(),
                outline.published(),
                outline.sections(),
                sentences,
                found.entities(),
                mentions,
                SectionEntities.of(outline.sections(), found.entities(), mentions, quotes),
                ValueFinder.apartFrom(mentions, whole, values),
                quotes,
                said.vetoes(),
                SpeakerTally.of(quotes),
                SentimentSummaries.summary(sentences, reported),
                SentimentSummaries.sections(outline.sections(), sentences, reported),
                Stream.of(document.omissions(), outline.omissions(), parsed.omissions())
                        .flatMap(List::stream)
                        .toList());
    }

    /** The sentences as trees, judged. */
    private List<DependencyTree> trees(List<Outline.Block> blocks, List<ParsedSentence> parsed) {
        List<DependencyTree> trees = new ArrayList<>();
        for (ParsedSentence sentence : parsed) {
            Outline.Block block = blocks.get(sentence.passage());
            Sentence unjudged = new Sentence(
                    "t" + (trees.size() + 1),
                    block.section().id(),
                    sentence.passage(),
                    block.heading() ? Sentence.Kind.HEADING : Sentence.Kind.BODY,
                    sentence.span(),
                    sentence.tokens(),
                    SentenceSentiment.UNKNOWN);
            DependencyTree tree = new DependencyTree(unjudged, lexicon);
            trees.add(tree.withSentiment(sentenceScorer.score(tree, sentence.sentiment())));
        }
        return trees;
    }
}
