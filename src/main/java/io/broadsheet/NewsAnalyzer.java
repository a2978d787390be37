package io.broadsheet;

import io.broadsheet.analysis.ArticleAnalysis;
import io.broadsheet.analysis.SentenceAnalysis;
import io.broadsheet.analysis.language.LanguageEngine;
import io.broadsheet.corenlp.CoreNlpEngine;
import io.broadsheet.corenlp.CoreNlpOptions;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.model.AnalysisOptions;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Deadline;
import io.broadsheet.model.Document;
import io.broadsheet.model.ModelFile;
import io.broadsheet.model.Profile;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * Analyses news articles: title and sections, entities, quotes with their speakers, sentiment.
 *
 * <pre>{@code
 * NewsAnalyzer analyzer = NewsAnalyzer.create();
 * AnalyzedArticle analyzed = analyzer.analyze(Document.of("a1", text));
 * }</pre>
 *
 * <p>Creating one loads the models, which takes many seconds and gigabytes: make one and keep it. Safe for use by
 * several threads; what it says of an article does not depend on other articles.
 *
 * <p>Nor does it depend on the default locale, time zone or charset of the process. CoreNLP lowers letters by that locale, and
 * a library may not set it: under one that lowers them in a way of its own (Turkish, Azeri, Lithuanian) an analyzer throws an
 * {@link IllegalStateException} rather than find other names. {@code Locale.setDefault(Locale.ROOT)} beforehand mends that.
 */
public final class NewsAnalyzer {
    /** The one lexicon that all rooms are handed. */
    private static final Lexicon LEXICON = Lexicon.ENGLISH;

    private final LanguageEngine engine;
    private final AnalysisOptions options;
    private final ArticleAnalysis analysis;

    private NewsAnalyzer(LanguageEngine engine, AnalysisOptions options) {
        this.engine = engine;
        this.options = options;
        this.analysis = new ArticleAnalysis(engine, LEXICON, options);
    }

    /**
     * An analyzer on Stanford CoreNLP with the default options.
     *
     * @throws RuntimeException if a model is missing from the class path or broken
     */
    public static NewsAnalyzer create() {
        return create(AnalysisOptions.DEFAULTS);
    }

    /**
     * An analyzer on the models of Stanford CoreNLP that its options need.
     *
     * @throws RuntimeException if a model is missing from the class path or broken
     */
    public static NewsAnalyzer create(AnalysisOptions options) {
        CoreNlpOptions all = CoreNlpOptions.DEFAULTS;
        CoreNlpOptions needed = options.profile() == Profile.FAST ? all.withoutSyntax() : all;
        return on(CoreNlpEngine.load(needed, LEXICON), options);
    }

    /** An analyzer on another language engine, with the default options. */
    public static NewsAnalyzer on(LanguageEngine engine) {
        return on(engine, AnalysisOptions.DEFAULTS);
    }

    /** An analyzer on another language engine, which decides itself what it makes of the profile. */
    public static NewsAnalyzer on(LanguageEngine engine, AnalysisOptions options) {
        return new NewsAnalyzer(engine, options);
    }

    /** How it analyses. */
    public AnalysisOptions options() {
        return options;
    }

    /** The same judgement for sentences that stand alone, and of words in them. */
    public SentenceAnalysis sentences() {
        return new SentenceAnalysis(engine, LEXICON, options);
    }

    /** Analyses one article on this thread, however long it takes. */
    public AnalyzedArticle analyze(Document document) {
        return analyze(document, Deadline.NEVER, Runnable::run);
    }

    /**
     * Analyses one article in some time.
     *
     * @param helpers runs parts of the work on other threads, now, later or never: this thread does what no helper took;
     *     {@code Runnable::run} for none
     * @throws Deadline.PassedException if it took longer
     */
    public AnalyzedArticle analyze(Document document, Deadline deadline, Executor helpers) {
        return analysis.analyze(document, deadline, helpers);
    }

    /** The trained models that the results rest on. */
    public List<ModelFile> models() {
        return engine.models();
    }
}
