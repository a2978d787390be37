package io.broadsheet.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import io.broadsheet.analysis.language.ParsedSentence;
import io.broadsheet.model.Token;
import io.broadsheet.testing.StoredEngine;
import io.broadsheet.testing.StoredParse;
import java.util.ArrayList;
import java.util.List;

/** Our own texts as CoreNLP's objects, with the words, lemmas and parts of speech that are stored of them. */
public final class TaggedTexts {
    private TaggedTexts() {}

    /** The tokens of every sentence. */
    public static List<List<CoreLabel>> sentences() {
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (StoredParse parse : StoredEngine.parses()) {
            for (ParsedSentence sentence : parse.parsed().sentences()) {
                sentences.add(tokens(parse, sentence));
            }
        }
        return sentences;
    }

    /** Every text. */
    public static List<Annotation> annotations() {
        List<Annotation> annotations = new ArrayList<>();
        for (StoredParse parse : StoredEngine.parses()) {
            List<CoreLabel> tokens = new ArrayList<>();
            List<CoreMap> sentences = new ArrayList<>();
            for (ParsedSentence parsed : parse.parsed().sentences()) {
                CoreMap sentence = sentence(parse, parsed, tokens.size());
                sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, sentences.size());
                sentences.add(sentence);
                tokens.addAll(sentence.get(CoreAnnotations.TokensAnnotation.class));
            }
            Annotation annotation = new Annotation(parse.text().toString());
            annotation.set(CoreAnnotations.TokensAnnotation.class, tokens);
            annotation.set(CoreAnnotations.SentencesAnnotation.class, sentences);
            annotation.set(CoreAnnotations.DocDateAnnotation.class, "2026-11-02");
            annotations.add(annotation);
        }
        return annotations;
    }

    private static CoreMap sentence(StoredParse parse, ParsedSentence parsed, int firstToken) {
        List<CoreLabel> tokens = tokens(parse, parsed);
        int begin = tokens.get(0).beginPosition();
        int end = tokens.get(tokens.size() - 1).endPosition();
        Annotation sentence = new Annotation(parse.text().toString().substring(begin, end));
        sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, begin);
        sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
        sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
        sentence.set(CoreAnnotations.TokenBeginAnnotation.class, firstToken);
        sentence.set(CoreAnnotations.TokenEndAnnotation.class, firstToken + tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            tokens.get(i).set(CoreAnnotations.TokenBeginAnnotation.class, firstToken + i);
            tokens.get(i).set(CoreAnnotations.TokenEndAnnotation.class, firstToken + i + 1);
        }
        return sentence;
    }

    private static List<CoreLabel> tokens(StoredParse parse, ParsedSentence sentence) {
        String text = parse.text().toString();
        List<CoreLabel> labels = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            CoreLabel label = new CoreLabel();
            label.setWord(token.word());
            label.setValue(token.word());
            label.setOriginalText(token.word());
            label.setTag(token.pos());
            label.setLemma(token.lemma());
            label.setIndex(labels.size() + 1);
            label.setBeginPosition(text.offsetByCodePoints(0, token.span().begin()));
            label.setEndPosition(text.offsetByCodePoints(0, token.span().end()));
            labels.add(label);
        }
        return labels;
    }
}
