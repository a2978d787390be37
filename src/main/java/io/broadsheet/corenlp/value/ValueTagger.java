package io.broadsheet.corenlp.value;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.CoreMapExpressionExtractor;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import io.broadsheet.corenlp.hidden.HiddenField;
import io.broadsheet.model.Deadline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** SUTime and the number rules alone, without name taggers and gazetteers. Safe for use by several threads. */
public final class ValueTagger {
    /** In UTF-16 units; longer than any time or number. */
    private static final int LONGEST_VALUE = 60;

    private final NERCombinerAnnotator annotator;
    private final ThreadLocal<Deadline> deadline;

    private ValueTagger(NERCombinerAnnotator annotator, ThreadLocal<Deadline> deadline) {
        this.annotator = annotator;
        this.deadline = deadline;
    }

    /** Loads the rules. */
    public static ValueTagger load() {
        Properties properties = new Properties();
        properties.setProperty("ner.rulesOnly", "true");
        properties.setProperty("ner.applyFineGrained", "false");
        try {
            NERCombinerAnnotator annotator = new NERCombinerAnnotator(properties);
            ThreadLocal<Deadline> deadline = ThreadLocal.withInitial(() -> Deadline.NEVER);
            CoreMapExpressionExtractor<?> extractor = (CoreMapExpressionExtractor<?>)
                    HiddenField.of(annotator, "ner", "nsc", "timexExtractor", "expressionExtractor");
            QuickRules.install(extractor, deadline::get);
            NoTag.install((Env) HiddenField.of(extractor, "env"));
            return new ValueTagger(annotator, deadline);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds the values of an annotation with sentences and parts of speech.
     *
     * @throws Deadline.PassedException if that takes longer than it may
     */
    public void annotate(Annotation annotation, Deadline until) {
        Annotation readable = new Annotation(annotation);
        readable.set(
                CoreAnnotations.SentencesAnnotation.class,
                annotation.get(CoreAnnotations.SentencesAnnotation.class).stream()
                        .flatMap(sentence -> withoutEndlessWords(sentence).stream())
                        .toList());
        deadline.set(until);
        try {
            annotator.annotate(readable);
        } catch (TimeIsUp e) {
            until.check();
            throw e;
        } finally {
            deadline.remove();
        }
        annotation.set(
                CoreAnnotations.MentionsAnnotation.class, readable.get(CoreAnnotations.MentionsAnnotation.class));
    }

    /** What of a sentence may hold values: the time of their rules grows with the square of an endless word. */
    private static List<CoreMap> withoutEndlessWords(CoreMap sentence) {
        List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        if (tokens.stream().noneMatch(ValueTagger::isEndless)) {
            return List.of(sentence);
        }
        List<CoreMap> pieces = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || isEndless(tokens.get(i))) {
                if (i > begin) {
                    pieces.add(piece(sentence, tokens, begin, i));
                }
                begin = i + 1;
            }
        }
        return pieces;
    }

    private static boolean isEndless(CoreLabel token) {
        return token.endPosition() - token.beginPosition() > LONGEST_VALUE;
    }

    private static CoreMap piece(CoreMap sentence, List<CoreLabel> tokens, int from, int to) {
        int sentenceBegin = sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
        int begin = tokens.get(from).beginPosition();
        int end = tokens.get(to - 1).endPosition();
        Annotation piece = new Annotation(sentence.get(CoreAnnotations.TextAnnotation.class)
                .substring(begin - sentenceBegin, end - sentenceBegin));
        piece.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, begin);
        piece.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
        piece.set(CoreAnnotations.TokensAnnotation.class, new ArrayList<>(tokens.subList(from, to)));
        int first = sentence.get(CoreAnnotations.TokenBeginAnnotation.class);
        piece.set(CoreAnnotations.TokenBeginAnnotation.class, first + from);
        piece.set(CoreAnnotations.TokenEndAnnotation.class, first + to);
        piece.set(
                CoreAnnotations.SentenceIndexAnnotation.class,
                sentence.get(CoreAnnotations.SentenceIndexAnnotation.class));
        return piece;
    }
}
