package io.broadsheet.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import io.broadsheet.analysis.language.LanguageEngine;
import io.broadsheet.analysis.language.NameLists;
import io.broadsheet.analysis.language.ParsedText;
import io.broadsheet.analysis.language.Passage;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.ModelFile;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Stanford CoreNLP 4.5 as a language engine: Penn Treebank tokens, the left-three-words tagger, two CRF name
 * taggers, SUTime and the number rules, the shift-reduce parser, universal dependencies drawn from its trees, the RNTN
 * sentiment model.
 *
 * <p>Loading takes many seconds and gigabytes; make one and keep it. Safe for use by several threads.
 */
public final class CoreNlpEngine implements LanguageEngine {
    private final PassageTokenizer tokenizer;
    private final CoreNlpModels models;
    private final CompletableFuture<List<ModelFile>> modelFiles = CompletableFuture.supplyAsync(ModelChecksums::all);

    private CoreNlpEngine(CoreNlpOptions options, CoreNlpModels models) {
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
        if (sentences.passageOfSentence().isEmpty()) {
            return new ParsedText(List.of(), List.of(), sentences.omissions());
        }
        Annotation annotation = sentences.annotation();
        if (!published.isEmpty()) {
            annotation.set(CoreAnnotations.DocDateAnnotation.class, published);
        }
        models.partsOfSpeech().annotate(annotation);
        models.lemmas().annotate(annotation);
        models.values().annotate(annotation);
        AnnotationReader reader = new AnnotationReader(text, annotation, models);
        return new ParsedText(reader.sentences(sentences.passageOfSentence()), reader.values(), sentences.omissions());
    }

    @Override
    public NameLists nameLists() {
        return models.nameLists();
    }

    @Override
    public List<ModelFile> models() {
        return modelFiles.join();
    }
}
