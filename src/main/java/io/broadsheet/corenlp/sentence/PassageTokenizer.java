package io.broadsheet.corenlp.sentence;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.util.CoreMap;
import io.broadsheet.analysis.language.Passage;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.FailureCode;
import io.broadsheet.model.Omission;
import io.broadsheet.model.VisibleText;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Cuts passages into tokens and sentences, each passage for itself, so that no sentence crosses a paragraph and no heading
 * is glued to the text below it.
 */
public final class PassageTokenizer {
    private static final String STAGE = "sentences";
    private static final int LONGEST_RUN = 1_000;

    private final TokenizerFactory<CoreLabel> tokenizers =
            PTBTokenizer.factory(new CoreLabelTokenFactory(), "invertible");
    private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();
    /** In UTF-16 units; longer than any word or address that means something. */
    public static final int LONGEST_WORD = 200;

    private final SentenceEnds ends;
    private final int maxSentenceTokens;

    /**
     * A tokeniser.
     *
     * @param maxSentenceTokens longer sentences are cut into pieces
     * @param tagger the part-of-speech tags of a sentence's words, or of a part of one
     * @param lexicon what it knows of words
     */
    public PassageTokenizer(int maxSentenceTokens, Function<List<CoreLabel>, List<String>> tagger, Lexicon lexicon) {
        this.maxSentenceTokens = maxSentenceTokens;
        this.ends = new SentenceEnds(tagger, lexicon);
    }

    /**
     * An article's sentences in CoreNLP's form, with offsets in UTF-16 units.
     *
     * @param passageOfSentence for each sentence, the position of its passage
     * @param omissions the sentences that had to be cut
     */
    public record Sentences(List<CoreMap> sentences, List<Integer> passageOfSentence, List<Omission> omissions) {}

    /** Cuts the passages of a text. */
    public Sentences tokenize(ArticleText text, List<Passage> passages) {
        String characters = text.toString();
        List<CoreMap> sentences = new ArrayList<>();
        int tokens = 0;
        List<Integer> passageOfSentence = new ArrayList<>();
        List<Omission> omissions = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            int begin = text.toUtf16(passages.get(i).span().begin());
            int end = text.toUtf16(passages.get(i).span().end());
            List<CoreLabel> passageTokens = tokens(characters, begin, end);
            for (List<CoreLabel> whole :
                    sentences(passageTokens, passages.get(i).oneSentence())) {
                List<List<CoreLabel>> pieces = pieces(whole);
                if (pieces.size() > 1) {
                    int at = text.toCodePoint(whole.get(0).beginPosition());
                    omissions.add(new Omission(
                            FailureCode.SENTENCE_TOO_LONG,
                            STAGE,
                            "the sentence at character " + at + " has " + whole.size() + " tokens and was cut into "
                                    + pieces.size() + " pieces of at most " + maxSentenceTokens));
                }
                for (List<CoreLabel> piece : pieces) {
                    place(piece, tokens, sentences.size());
                    sentences.add(sentence(characters, piece, tokens, sentences.size()));
                    tokens += piece.size();
                    passageOfSentence.add(i);
                }
            }
        }
        return new Sentences(sentences, passageOfSentence, omissions);
    }

    private List<List<CoreLabel>> sentences(List<CoreLabel> tokens, boolean oneSentence) {
        if (tokens.isEmpty()) {
            return List.of();
        }
        return oneSentence ? List.of(tokens) : ends.mend(QuotationTokens.repair(splitter.process(tokens)));
    }

    /** A passage's tokens, with their offsets in the whole text. */
    private List<CoreLabel> tokens(String characters, int begin, int end) {
        VisibleText visible = VisibleText.of(characters, begin, end);
        String text = visible.toString();
        List<CoreLabel> tokens = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int to = chunkEnd(text, from);
            // The tokeniser's rules look one character ahead, so the last token needs one behind it.
            for (CoreLabel token : tokenizers
                    .getTokenizer(new StringReader(text.substring(from, to) + " "))
                    .tokenize()) {
                token.setBeginPosition(visible.begin(token.beginPosition() + from));
                token.setEndPosition(visible.end(token.endPosition() + from));
                tokens.add(token);
            }
            from = to;
        }
        QuotationTokens.normalize(tokens);
        tokens.forEach(PassageTokenizer::shorten);
        return tokens;
    }

    /**
     * Leaves an endless word its beginning: the tagger looks at all of an unknown word for each of some ten thousand tag
     * sequences, and nothing behind the first letters tells it more.
     */
    private static void shorten(CoreLabel token) {
        String word = token.word();
        if (word.length() > LONGEST_WORD) {
            String beginning = word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD / 2));
            token.setWord(beginning);
            token.setValue(beginning);
        }
    }

    /** Where to stop for the tokeniser's sake, whose time grows with the square of a run without white space. */
    private static int chunkEnd(String characters, int from) {
        int run = 0;
        for (int i = from; i < characters.length(); i++) {
            run = Character.isWhitespace(characters.charAt(i)) ? 0 : run + 1;
            if (run > LONGEST_RUN && !Character.isLowSurrogate(characters.charAt(i))) {
                return i;
            }
        }
        return characters.length();
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

    private static void place(List<CoreLabel> tokens, int firstToken, int sentence) {
        for (int i = 0; i < tokens.size(); i++) {
            CoreLabel token = tokens.get(i);
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
