package io.broadsheet.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import io.broadsheet.analysis.language.LanguageEngine;
import io.broadsheet.analysis.language.ParsedText;
import io.broadsheet.analysis.language.Passage;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.FailureCode;
import io.broadsheet.model.ModelFile;
import io.broadsheet.model.Omission;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Stanford CoreNLP 4.5 as a language engine: Penn Treebank tokens, the left-three-words tagger, three CRF name taggers
 * with SUTime and the number rules, the shift-reduce parser, universal dependencies drawn from its trees, the RNTN
 * sentiment model, neural coreference, and quote attribution by CoreNLP's sieves.
 *
 * <p>Loading takes many seconds and gigabytes; make one and keep it. Safe for use by several threads.
 */
public final class CoreNlpEngine implements LanguageEngine {
    private static final String QUOTATION_MARKS = "\"“”„«»‘’'`";

    private final CoreNlpOptions options;
    private final PassageTokenizer tokenizer;
    private final CoreNlpModels models;
    private final CompletableFuture<List<ModelFile>> modelFiles = CompletableFuture.supplyAsync(ModelChecksums::all);

    private CoreNlpEngine(CoreNlpOptions options, CoreNlpModels models) {
        this.options = options;
        this.tokenizer = new PassageTokenizer(options.maxSentenceTokens());
        this.models = models;
    }

    /**
     * Loads the models from the class path.
     *
     * @throws RuntimeException if a model is missing or broken, naming it
     */
    public static CoreNlpEngine load(CoreNlpOptions options) {
        return new CoreNlpEngine(options, CoreNlpModels.load());
    }

    @Override
    public ParsedText parse(ArticleText text, List<Passage> passages, String published) {
        PassageTokenizer.Sentences sentences = tokenizer.tokenize(text, passages);
        List<Omission> omissions = new ArrayList<>(sentences.omissions());
        if (sentences.passageOfSentence().isEmpty()) {
            return new ParsedText(List.of(), List.of(), List.of(), List.of(), omissions);
        }
        Annotation annotation = sentences.annotation();
        if (!published.isEmpty()) {
            annotation.set(CoreAnnotations.DocDateAnnotation.class, published);
        }
        models.partsOfSpeech().annotate(annotation);
        models.lemmas().annotate(annotation);
        models.names().annotate(annotation);
        models.parser().annotate(annotation);
        models.sentiment().annotate(annotation);
        models.coreference().annotate(annotation);
        attributeQuotes(annotation, omissions);
        AnnotationReader reader = new AnnotationReader(text, annotation);
        return new ParsedText(
                reader.sentences(sentences.passageOfSentence()),
                reader.names(),
                reader.chains(),
                reader.speeches(),
                omissions);
    }

    @Override
    public List<ModelFile> models() {
        return modelFiles.join();
    }

    private void attributeQuotes(Annotation annotation, List<Omission> omissions) {
        long marks = annotation
                .toString()
                .chars()
                .filter(c -> QUOTATION_MARKS.indexOf(c) >= 0)
                .count();
        if (marks > options.maxQuotationMarks()) {
            omissions.add(new Omission(
                    FailureCode.QUOTES_TOO_MANY,
                    "quotes",
                    "the article has " + marks + " quotation marks, more than " + options.maxQuotationMarks()
                            + ": its quotes are left out"));
            return;
        }
        // CoreNLP's annotator keeps the article's characters in a field: one article at a time.
        synchronized (models.quotes()) {
            models.quotes().annotate(annotation);
        }
    }
}
