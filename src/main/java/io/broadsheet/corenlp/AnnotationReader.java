package io.broadsheet.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.neural.rnn.RNNCoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import io.broadsheet.analysis.language.NameProbabilities;
import io.broadsheet.analysis.language.ParsedSentence;
import io.broadsheet.analysis.language.TaggedValue;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Span;
import io.broadsheet.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Turns CoreNLP's annotation maps into our own records, whole and at once. */
final class AnnotationReader {
    private static final String NO_TAG = "O";

    private final ArticleText text;
    private final Annotation annotation;
    private final NameTagger nameTagger;

    AnnotationReader(ArticleText text, Annotation annotation, NameTagger nameTagger) {
        this.text = text;
        this.annotation = annotation;
        this.nameTagger = nameTagger;
    }

    List<ParsedSentence> sentences(List<Integer> passageOfSentence) {
        List<ParsedSentence> sentences = new ArrayList<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
            List<NameProbabilities> names = nameTagger.tag(labels);
            sentences.add(new ParsedSentence(
                    passageOfSentence.get(sentences.size()),
                    span(labels.get(0), labels.get(labels.size() - 1)),
                    tokens(sentence, labels, names),
                    sentiment(sentence),
                    names));
        }
        return sentences;
    }

    private List<Token> tokens(CoreMap sentence, List<CoreLabel> labels, List<NameProbabilities> names) {
        Dependencies dependencies =
                Dependencies.of(sentence.get(TreeCoreAnnotations.TreeAnnotation.class), labels.size());
        List<Token> tokens = new ArrayList<>(labels.size());
        for (CoreLabel label : labels) {
            tokens.add(new Token(
                    span(label, label),
                    word(label),
                    orEmpty(label.lemma()),
                    orEmpty(label.tag()),
                    tag(label, names.get(tokens.size())),
                    dependencies.head(tokens.size() + 1),
                    dependencies.relation(tokens.size() + 1)));
        }
        return tokens;
    }

    private static List<Double> sentiment(CoreMap sentence) {
        Tree tree = sentence.get(SentimentCoreAnnotations.SentimentAnnotatedTree.class);
        if (tree == null) {
            return List.of();
        }
        return RNNCoreAnnotations.getPredictionsAsStringList(tree);
    }

    List<TaggedValue> values() {
        List<TaggedValue> values = new ArrayList<>();
        for (CoreMap mention : annotation.get(CoreAnnotations.MentionsAnnotation.class)) {
            List<CoreLabel> labels = mention.get(CoreAnnotations.TokensAnnotation.class);
            String label = orEmpty(mention.get(CoreAnnotations.NamedEntityTagAnnotation.class));
            for (EntityType type : EntityType.values()) {
                if (!type.isName() && type.name().equals(label)) {
                    values.add(new TaggedValue(
                            span(labels.get(0), labels.get(labels.size() - 1)),
                            type,
                            orEmpty(mention.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class))));
                }
            }
        }
        return values;
    }

    private Span span(CoreLabel first, CoreLabel last) {
        return text.spanOfUtf16(first.beginPosition(), last.endPosition());
    }

    /** The word as tokenised, but a quotation mark as it stands. */
    private static String word(CoreLabel label) {
        boolean mark = label.word().equals("``") || label.word().equals("''");
        return mark ? label.originalText() : label.word();
    }

    /** The tag of the time or number that it belongs to, or that of the likeliest name. */
    private static String tag(CoreLabel label, NameProbabilities name) {
        String value = orEmpty(label.ner());
        if (!value.isEmpty() && !value.equals(NO_TAG)) {
            return value;
        }
        EntityType best = name.best();
        return name.of(best) > 1 - name.any() ? best.name() : NO_TAG;
    }

    /** CoreNLP's maps answer null for what they do not hold: here it ends. */
    private static String orEmpty(String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
