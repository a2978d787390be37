package io.broadsheet.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import io.broadsheet.analysis.language.NameLists;
import io.broadsheet.corenlp.compact.CompactModels;
import io.broadsheet.corenlp.name.NameFiles;
import io.broadsheet.corenlp.name.NameTagger;
import io.broadsheet.corenlp.value.ValueTagger;
import io.broadsheet.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * CoreNLP's annotators with their models loaded, in the order in which they run. This is the only place that speaks
 * CoreNLP's properties.
 *
 * @param tagger of parts of speech
 * @param partsOfSpeech the same as an annotator
 * @param syntax not loaded where nobody asks for it
 */
record CoreNlpModels(
        MaxentTagger tagger,
        Annotator partsOfSpeech,
        Annotator lemmas,
        ValueTagger values,
        NameTagger names,
        Optional<Syntax> syntax,
        NameLists nameLists) {

    private static final String POS_MODEL = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    /** The trained models among the files that are loaded. */
    static List<String> files(CoreNlpOptions options) {
        List<String> files = new ArrayList<>(List.of(POS_MODEL, NameTagger.THREE_CLASSES, NameTagger.FOUR_CLASSES));
        if (options.syntax()) {
            files.add(Syntax.PARSER_MODEL);
            files.add(Syntax.SENTIMENT_MODEL);
        }
        files.addAll(List.of(NameFiles.FIRST_NAMES, NameFiles.PLACES, NameFiles.ABBREVIATED_PLACES));
        return files;
    }

    /** Loads the models, in parallel, which takes the better part of a start. */
    static CoreNlpModels load(CoreNlpOptions options, CompactModels compact, Lexicon lexicon) {
        CompletableFuture<MaxentTagger> tagger = loading(() -> new MaxentTagger(POS_MODEL));
        CompletableFuture<ValueTagger> values = loading(ValueTagger::load);
        CompletableFuture<NameTagger> names = loading(() -> NameTagger.load(compact, lexicon));
        Optional<CompletableFuture<Syntax>> syntax =
                options.syntax() ? Optional.of(loading(() -> Syntax.load(compact))) : Optional.empty();
        CompletableFuture<NameLists> nameLists = loading(NameFiles::load);
        return new CoreNlpModels(
                tagger.join(),
                new POSTaggerAnnotator(tagger.join()),
                new MorphaAnnotator(false),
                values.join(),
                names.join(),
                syntax.map(CompletableFuture::join),
                nameLists.join());
    }

    /** The tags of the words of a sentence, or of a part of one, which keep those that they have. */
    List<String> tags(List<CoreLabel> words) {
        return tagger.tagSentence(words).stream().map(TaggedWord::tag).toList();
    }

    private static <T> CompletableFuture<T> loading(Supplier<T> model) {
        return CompletableFuture.supplyAsync(model);
    }
}
