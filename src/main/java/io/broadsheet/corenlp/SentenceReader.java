package io.broadsheet.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import io.broadsheet.analysis.language.NameProbabilities;
import io.broadsheet.analysis.language.ParsedSentence;
import io.broadsheet.analysis.language.TaggedValue;
import io.broadsheet.corenlp.sentence.PassageTokenizer;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Deadline;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Span;
import io.broadsheet.model.Token;
import io.broadsheet.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Lets CoreNLP read sentences of an article, and turns its annotation maps into our own records, whole and at once.
 * Each sentence is read for itself, so that an article's sentences may be read side by side.
 */
final class SentenceReader {
    private static final String NO_TAG = "O";

    private final CoreNlpModels models;
    private final ArticleText text;
    private final String published;
    private final Deadline deadline;

    SentenceReader(CoreNlpModels models, ArticleText text, String published, Deadline deadline) {
        this.models = models;
        this.text = text;
        this.published = published;
        this.deadline = deadline;
    }

    /** Some sentences that stand one behind the other, and the times and numbers in them. */
    record Reading(List<ParsedSentence> sentences, List<TaggedValue> values) {}

    /**
     * Reads sentences.
     *
     * @param passages for each sentence, the position of its passage
     * @throws Deadline.PassedException if that takes longer than it may
     */
    Reading read(List<CoreMap> sentences, List<Integer> passages) {
        Annotation annotation = annotation(sentences);
        models.partsOfSpeech().annotate(annotation);
        models.lemmas().annotate(annotation);
        models.values().annotate(annotation, deadline);
        List<ParsedSentence> parsed = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            deadline.check();
            parsed.add(parsed(sentences.get(i).get(CoreAnnotations.TokensAnnotation.class), passages.get(i)));
        }
        return new Reading(parsed, values(annotation));
    }

    private Annotation annotation(List<CoreMap> sentences) {
        List<CoreLabel> tokens = new ArrayList<>();
        sentences.forEach(sentence -> tokens.addAll(sentence.get(CoreAnnotations.TokensAnnotation.class)));
        Annotation annotation = new Annotation(text.toString());
        annotation.set(CoreAnnotations.TokensAnnotation.class, tokens);
        annotation.set(CoreAnnotations.SentencesAnnotation.class, sentences);
        if (!published.isEmpty()) {
            annotation.set(CoreAnnotations.DocDateAnnotation.class, published);
        }
        return annotation;
    }

    private ParsedSentence parsed(List<CoreLabel> labels, int passage) {
        List<NameProbabilities> names = models.names().tag(labels);
        Syntax.Structure structure = models.syntax()
                .map(syntax -> syntax.parse(labels))
                .orElseGet(() -> Syntax.Structure.unknown(labels.size()));
        return new ParsedSentence(
                passage,
                span(labels.get(0), labels.get(labels.size() - 1)),
                tokens(labels, names, structure.dependencies()),
                structure.sentiment(),
                names);
    }

    private List<Token> tokens(List<CoreLabel> labels, List<NameProbabilities> names, Dependencies dependencies) {
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

    private List<TaggedValue> values(Annotation annotation) {
        List<TaggedValue> values = new ArrayList<>();
        for (CoreMap mention : annotation.get(CoreAnnotations.MentionsAnnotation.class)) {
            List<CoreLabel> labels = mention.get(CoreAnnotations.TokensAnnotation.class);
            String label = orEmpty(mention.get(CoreAnnotations.NamedEntityTagAnnotation.class));
            for (ValueType type : ValueType.values()) {
                if (type.name().equals(label)) {
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

    /** The word as tokenised, but a quotation mark, an apostrophe and an endless word as they stand. */
    private static String word(CoreLabel label) {
        boolean mark = label.word().equals("``") || label.word().equals("''");
        boolean apostrophe = label.originalText().indexOf('’') >= 0;
        boolean endless = label.originalText().length() > PassageTokenizer.LONGEST_WORD;
        return mark || apostrophe || endless ? label.originalText() : label.word();
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
