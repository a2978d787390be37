package io.broadsheet.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import io.broadsheet.analysis.language.LanguageEngine;
import io.broadsheet.analysis.language.NameLists;
import io.broadsheet.analysis.language.ParsedText;
import io.broadsheet.analysis.language.Passage;
import io.broadsheet.corenlp.compact.CompactModels;
import io.broadsheet.corenlp.sentence.PassageTokenizer;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Deadline;
import io.broadsheet.model.ModelFile;
import io.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Stanford CoreNLP 4.5 as a language engine: Penn Treebank tokens, the left-three-words tagger, two CRF name
 * taggers, SUTime and the number rules, the shift-reduce parser, universal dependencies drawn from its trees, the RNTN
 * sentiment model.
 *
 * <p>Loading takes seconds and a gigabyte; make one and keep it. Safe for use by several threads.
 */
public final class CoreNlpEngine implements LanguageEngine {
    private static final int TOKENS_OF_STRETCH = 200;

    private final PassageTokenizer tokenizer;
    private final CoreNlpModels models;
    private final CompactModels compact;
    private final CompletableFuture<List<ModelFile>> modelFiles;

    private CoreNlpEngine(CoreNlpOptions options, Lexicon lexicon) {
        this.compact = CompactModels.inDefaultFolders();
        this.models = CoreNlpModels.load(options, compact, lexicon);
        this.tokenizer = new PassageTokenizer(options.maxSentenceTokens(), models::tags, lexicon);
        this.modelFiles =
                CompletableFuture.supplyAsync(() -> ModelChecksums.all(CoreNlpModels.files(options), compact));
    }

    /**
     * Loads the models from the class path.
     *
     * @param lexicon what it knows of words beside them
     * @throws IllegalStateException if the default locale of the JVM would change what CoreNLP says
     * @throws RuntimeException if a model is missing or broken, naming it
     */
    public static CoreNlpEngine load(CoreNlpOptions options, Lexicon lexicon) {
        LetterCase.check();
        return new CoreNlpEngine(options, lexicon);
    }

    @Override
    public ParsedText parse(
            ArticleText text, List<Passage> passages, String published, Deadline deadline, Executor helpers) {
        LetterCase.check();
        try {
            ParsedText parsed = read(text, passages, published, deadline, helpers);
            compact.check();
            return parsed;
        } catch (InternalError e) {
            // So Java tells that a part of a mapped file is gone.
            compact.check();
            throw e;
        }
    }

    private ParsedText read(
            ArticleText text, List<Passage> passages, String published, Deadline deadline, Executor helpers) {
        PassageTokenizer.Sentences sentences = tokenizer.tokenize(text, passages);
        SentenceReader reader = new SentenceReader(models, text, published, deadline);
        List<SentenceReader.Reading> readings = SharedWork.map(
                stretches(sentences.sentences()),
                stretch -> {
                    deadline.check();
                    return reader.read(
                            sentences.sentences().subList(stretch.begin(), stretch.end()),
                            sentences.passageOfSentence().subList(stretch.begin(), stretch.end()));
                },
                helpers);
        return new ParsedText(
                readings.stream()
                        .flatMap(reading -> reading.sentences().stream())
                        .toList(),
                readings.stream().flatMap(reading -> reading.values().stream()).toList(),
                sentences.omissions());
    }

    /** Cuts sentences into stretches of about so many tokens, each at least one sentence. */
    private static List<Span> stretches(List<CoreMap> sentences) {
        List<Span> stretches = new ArrayList<>();
        int begin = 0;
        int tokens = 0;
        for (int i = 0; i < sentences.size(); i++) {
            tokens +=
                    sentences.get(i).get(CoreAnnotations.TokensAnnotation.class).size();
            if (tokens >= TOKENS_OF_STRETCH || i == sentences.size() - 1) {
                stretches.add(new Span(begin, i + 1));
                begin = i + 1;
                tokens = 0;
            }
        }
        return stretches;
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
