package io.broadsheet.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.neural.rnn.RNNCoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.util.CoreMap;
import io.broadsheet.analysis.language.Gender;
import io.broadsheet.analysis.language.ParsedSentence;
import io.broadsheet.analysis.language.TaggedName;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Span;
import io.broadsheet.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Turns CoreNLP's annotation maps into our own records, whole and at once. */
final class AnnotationReader {
    private static final String MISSING_LABEL = "O";

    private static final Map<String, EntityType> FINE_LABELS = Map.of(
            "CITY", EntityType.LOCATION,
            "COUNTRY", EntityType.LOCATION,
            "STATE_OR_PROVINCE", EntityType.LOCATION,
            "NATIONALITY", EntityType.MISC,
            "RELIGION", EntityType.MISC,
            "IDEOLOGY", EntityType.MISC);

    private final ArticleText text;
    private final Annotation annotation;
    private final FirstNames firstNames;

    AnnotationReader(ArticleText text, Annotation annotation, FirstNames firstNames) {
        this.text = text;
        this.annotation = annotation;
        this.firstNames = firstNames;
    }

    List<ParsedSentence> sentences(List<Integer> passageOfSentence) {
        List<ParsedSentence> sentences = new ArrayList<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
            sentences.add(new ParsedSentence(
                    passageOfSentence.get(sentences.size()),
                    span(labels.get(0), labels.get(labels.size() - 1)),
                    tokens(sentence, labels),
                    sentiment(sentence)));
        }
        return sentences;
    }

    private List<Token> tokens(CoreMap sentence, List<CoreLabel> labels) {
        SemanticGraph graph = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        List<Token> tokens = new ArrayList<>(labels.size());
        for (CoreLabel label : labels) {
            int head = 0;
            String relation = "";
            IndexedWord word = graph == null ? null : graph.getNodeByIndexSafe(label.index());
            if (word != null) {
                List<SemanticGraphEdge> edges = graph.incomingEdgeList(word);
                if (!edges.isEmpty()) {
                    head = edges.get(0).getGovernor().index();
                    relation = edges.get(0).getRelation().toString();
                } else if (graph.getRoots().contains(word)) {
                    relation = "root";
                }
            }
            tokens.add(new Token(
                    span(label, label),
                    word(label),
                    orEmpty(label.lemma()),
                    orEmpty(label.tag()),
                    name(label),
                    head,
                    relation));
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

    List<TaggedName> names() {
        List<TaggedName> names = new ArrayList<>();
        for (CoreMap mention : annotation.get(CoreAnnotations.MentionsAnnotation.class)) {
            List<CoreLabel> labels = mention.get(CoreAnnotations.TokensAnnotation.class);
            String label = orEmpty(mention.get(CoreAnnotations.NamedEntityTagAnnotation.class));
            Optional<EntityType> type = type(label);
            // CoreNLP lists pronouns as persons: they are no names.
            if (type.isPresent()
                    && labels.stream().noneMatch(token -> orEmpty(token.tag()).startsWith("PRP"))) {
                names.add(new TaggedName(
                        span(labels.get(0), labels.get(labels.size() - 1)),
                        type.get(),
                        FINE_LABELS.containsKey(label) ? label : "",
                        type.get().isName()
                                ? ""
                                : orEmpty(mention.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class)),
                        type.get() == EntityType.PERSON
                                ? firstNames.gender(labels.get(0).word())
                                : Gender.UNKNOWN));
            }
        }
        return names;
    }

    private static Optional<EntityType> type(String label) {
        for (EntityType type : EntityType.values()) {
            if (type.name().equals(label)) {
                return Optional.of(type);
            }
        }
        return Optional.ofNullable(FINE_LABELS.get(label));
    }

    private Span span(CoreLabel first, CoreLabel last) {
        return text.spanOfUtf16(first.beginPosition(), last.endPosition());
    }

    /** The word as tokenised, but a quotation mark as it stands. */
    private static String word(CoreLabel label) {
        boolean mark = label.word().equals("``") || label.word().equals("''");
        return mark ? label.originalText() : label.word();
    }

    private static String name(CoreLabel label) {
        String tag = orEmpty(label.ner());
        return tag.isEmpty() ? MISSING_LABEL : tag;
    }

    /** CoreNLP's maps answer null for what they do not hold: here it ends. */
    private static String orEmpty(String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
