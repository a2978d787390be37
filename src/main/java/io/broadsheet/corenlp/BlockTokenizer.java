package io.broadsheet.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.util.CoreMap;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.FailureCode;
import io.broadsheet.model.Omission;
import io.broadsheet.model.Span;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts blocks into tokens and sentences, each block for itself, so that no sentence crosses a paragraph and no heading
 * is glued to the text below it.
 */
final class BlockTokenizer {
    private static final String STAGE = "sentences";

    private final TokenizerFactory<CoreLabel> tokenizers =
            PTBTokenizer.factory(new CoreLabelTokenFactory(), "invertible");
    private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();
    private final int maxSentenceTokens;

    BlockTokenizer(int maxSentenceTokens) {
        this.maxSentenceTokens = maxSentenceTokens;
    }

    /**
     * An article's tokens and sentences in CoreNLP's form, with offsets in UTF-16 units.
     *
     * @param annotation CoreNLP's view of the article
     * @param blockOfSentence for each sentence, the position of its block
     * @param omissions the sentences that had to be cut
     */
    record Sentences(Annotation annotation, List<Integer> blockOfSentence, List<Omission> omissions) {}

    Sentences tokenize(ArticleText text, List<Span> blocks) {
        String characters = text.toString();
        List<CoreLabel> tokens = new ArrayList<>();
        List<CoreMap> sentences = new ArrayList<>();
        List<Integer> blockOfSentence = new ArrayList<>();
        List<Omission> omissions = new ArrayList<>();
        for (int block = 0; block < blocks.size(); block++) {
            int begin = text.toUtf16(blocks.get(block).begin());
            int end = text.toUtf16(blocks.get(block).end());
            // The tokeniser's rules look one character ahead, so the last token needs one behind it.
            List<CoreLabel> blockTokens = tokenizers
                    .getTokenizer(new StringReader(characters.substring(begin, end) + " "))
                    .tokenize();
            for (List<CoreLabel> whole : splitter.process(blockTokens)) {
                List<List<CoreLabel>> pieces = pieces(whole);
                if (pieces.size() > 1) {
                    int at = text.toCodePoint(begin + whole.get(0).beginPosition());
                    omissions.add(new Omission(
                            FailureCode.SENTENCE_TOO_LONG,
                            STAGE,
                            "the sentence at character " + at + " has " + whole.size() + " tokens and was cut into "
                                    + pieces.size() + " pieces of at most " + maxSentenceTokens));
                }
                for (List<CoreLabel> piece : pieces) {
                    place(piece, begin, tokens.size(), sentences.size());
                    sentences.add(sentence(characters, piece, tokens.size(), sentences.size()));
                    tokens.addAll(piece);
                    blockOfSentence.add(block);
                }
            }
        }
        Annotation annotation = new Annotation(characters);
        annotation.set(CoreAnnotations.TokensAnnotation.class, tokens);
        annotation.set(CoreAnnotations.SentencesAnnotation.class, sentences);
        return new Sentences(annotation, blockOfSentence, omissions);
    }

    /** The sentence itself, or pieces of it that end at a comma, a semicolon or the like where they can. */
    private List<List<CoreLabel>> pieces(List<CoreLabel> sentence) {
        List<List<CoreLabel>> pieces = new ArrayList<>();
        int from = 0;
        while (sentence.size() - from > maxSentenceTokens) {
            int to = from + maxSentenceTokens;
            for (int i = to; i > from + maxSentenceTokens / 2; i--) {
                if (isPause(sentence.get(i - 1).word())) {
                    to = i;
                    break;
                }
            }
            pieces.add(sentence.subList(from, to));
            from = to;
        }
        pieces.add(sentence.subList(from, sentence.size()));
        return pieces;
    }

    private static boolean isPause(String word) {
        return word.length() == 1 && ",;:.!?|".contains(word);
    }

    private static void place(List<CoreLabel> tokens, int offset, int firstToken, int sentence) {
        for (int i = 0; i < tokens.size(); i++) {
            CoreLabel token = tokens.get(i);
            token.setBeginPosition(token.beginPosition() + offset);
            token.setEndPosition(token.endPosition() + offset);
            token.setIndex(i + 1);
            token.setSentIndex(sentence);
            token.setIsNewline(false);
            token.set(CoreAnnotations.TokenBeginAnnotation.class, firstToken + i);
            token.set(CoreAnnotations.TokenEndAnnotation.class, firstToken + i + 1);
        }
    }

    private static CoreMap sentence(String characters, List<CoreLabel> tokens, int firstToken, int index) {
        int begin = tokens.get(0).beginPosition();
        int end = tokens.get(tokens.size() - 1).endPosition();
        Annotation sentence = new Annotation(characters.substring(begin, end));
        sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, begin);
        sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
        sentence.set(CoreAnnotations.TokensAnnotation.class, new ArrayList<>(tokens));
        sentence.set(CoreAnnotations.TokenBeginAnnotation.class, firstToken);
        sentence.set(CoreAnnotations.TokenEndAnnotation.class, firstToken + tokens.size());
        sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
        return sentence;
    }
}
